package org.metodika.contracts.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.metodika.contracts.Catalogue;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.checkpoint.CheckpointPassed;
import tools.jackson.databind.node.ObjectNode;

/** Examples are named {@code <type>.json}; further ones of the same type {@code <type>--<what-is-special>.json}. */
class ExamplesTest {

    @ParameterizedTest
    @MethodSource("examples")
    void validateAndParseAndComeBackAsTheyWere(String file) {
        MessageType<?> type = Catalogue.find("org.metodika." + typeOf(file)).orElseThrow();
        String schema = Committed.read(Committed.SCHEMAS.resolve(type.shortName() + ".json"));
        assertThat(Examples.problems(schema, type.data(), Committed.read(Committed.EXAMPLES.resolve(file))))
                .isEmpty();
    }

    @Test
    void standBesideEverySchemaAndNoneIsLeftOver() {
        List<String> types = shortNames().sorted().toList();
        assertThat(Committed.jsonFiles(Committed.SCHEMAS).stream().map(file -> file.replace(".json", "")))
                .containsExactlyElementsOf(types);
        assertThat(examples().filter(file -> !file.contains("--")).map(ExamplesTest::typeOf))
                .containsExactlyElementsOf(types);
        assertThat(examples().map(ExamplesTest::typeOf)).isSubsetOf(types);
    }

    @Test
    void areRefusedWhenAFieldIsMissing() {
        assertThat(problems(passed -> passed.remove("assessorMark")))
                .anyMatch(problem -> problem.contains("assessorMark"));
    }

    @Test
    void areRefusedWhenADateIsNone() {
        assertThat(problems(passed -> passed.put("passedOn", "23.12.2026")))
                .anyMatch(problem -> problem.contains("/passedOn"));
    }

    @Test
    void areRefusedWhenAnIdIsNone() {
        assertThat(problems(passed -> passed.put("teacherId", "Соколова М. А.")))
                .anyMatch(problem -> problem.contains("/teacherId"));
    }

    @Test
    void areRefusedWhenANumberIsAText() {
        assertThat(problems(passed -> passed.put("daysLate", "3"))).anyMatch(problem -> problem.contains("/daysLate"));
    }

    @Test
    void areRefusedWhenAnAbsentValueIsWrittenAsNull() {
        assertThat(problems(passed -> passed.putNull("by"))).anyMatch(problem -> problem.contains("/by"));
    }

    @Test
    void areRefusedWhenTheRecordDoesNotKnowAField() {
        assertThat(problems(passed -> passed.put("weather", "snow")))
                .singleElement()
                .asString()
                .startsWith("came back as");
    }

    @Test
    void areValidForReadersWhoDoNotKnowAFieldYet() {
        ObjectNode passed = checkpointPassed().put("weather", "snow");
        assertThat(Examples.invalid(schemaOfCheckpointPassed(), passed.toString()))
                .isEmpty();
        assertThat(Examples.JSON.treeToValue(passed, CheckpointPassed.class).daysLate())
                .isEqualTo(3);
    }

    private static List<String> problems(Consumer<ObjectNode> harm) {
        ObjectNode passed = checkpointPassed();
        harm.accept(passed);
        return Examples.problems(schemaOfCheckpointPassed(), CheckpointPassed.class, passed.toString());
    }

    private static ObjectNode checkpointPassed() {
        return (ObjectNode)
                Examples.JSON.readTree(Committed.read(Committed.EXAMPLES.resolve("checkpoint.passed.v1.json")));
    }

    private static String schemaOfCheckpointPassed() {
        return Committed.read(Committed.SCHEMAS.resolve("checkpoint.passed.v1.json"));
    }

    private static Stream<String> examples() {
        return Committed.jsonFiles(Committed.EXAMPLES).stream();
    }

    private static Stream<String> shortNames() {
        return Catalogue.MESSAGES.stream().map(MessageType::shortName);
    }

    private static String typeOf(String file) {
        return file.replaceFirst("(--.*)?\\.json$", "");
    }
}
