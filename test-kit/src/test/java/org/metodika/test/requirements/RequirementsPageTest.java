package org.metodika.test.requirements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequirementsPageTest {

    @TempDir
    private Path root;

    @BeforeEach
    void requirements() throws IOException {
        Files.createDirectories(root.resolve("docs"));
        Files.write(
                root.resolve("docs/requirements.tsv"),
                List.of(
                        "id\tname\towner",
                        "A01\tTemplate\tPRG",
                        "A02\tTypes | kinds\tPRG, MON",
                        "A03\tGap\tDIA",
                        "A04\tTasks\tPRG"));
    }

    @Test
    void aRequirementIsFulfilledOnlyByTestsThatPass() throws IOException {
        proofs(
                "one-service",
                "A01\torg.metodika.one.AlphaTest\tworks\tPASSED",
                "A02\torg.metodika.one.AlphaTest\tworks\tPASSED",
                "A03\torg.metodika.one.AlphaTest\tlater\tSKIPPED");
        proofs(
                "other-service",
                "A02\torg.metodika.other.BetaIT\tbreaks\tFAILED",
                "A01\torg.metodika.other.BetaIT\tworksToo\tPASSED");

        RequirementsPage.main(new String[] {root.toString()});

        assertThat(Files.readAllLines(root.resolve("docs/requirements.md")))
                .contains(
                        "1 of 4 fulfilled.",
                        "| A01 | Template | PRG | fulfilled | `AlphaTest.works`<br>`BetaIT.worksToo` |",
                        "| A02 | Types \\| kinds | PRG, MON | open (a test fails) | `AlphaTest.works`<br>`BetaIT.breaks` |",
                        "| A03 | Gap | DIA | open (its tests were skipped) | `AlphaTest.later` |",
                        "| A04 | Tasks | PRG | open |  |");
    }

    @Test
    void anIdThatNobodyKnowsIsAMistake() throws IOException {
        proofs("one-service", "A99\torg.metodika.one.AlphaTest\tworks\tPASSED");

        assertThatThrownBy(() -> new RequirementsPage(root).text())
                .hasMessageContaining("A99")
                .hasMessageContaining("AlphaTest.works");
    }

    @Test
    void theListOfThisRepositoryIsWhole() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("../docs/requirements.tsv"));

        assertThat(rows).hasSize(1 + 147 + 10).allMatch(row -> row.split("\t", -1).length == 3);
        assertThat(rows.stream().skip(1))
                .allMatch(row -> row.matches("([A-E]\\d\\d|L\\d+)\t.+\t(PRG|DIA|MON|REP|GW).*"));
        assertThat(rows).doesNotHaveDuplicates();
    }

    private void proofs(String module, String... rows) throws IOException {
        Path file = root.resolve(module).resolve("target/requirements.tsv");
        Files.createDirectories(file.getParent());
        Files.write(file, List.of(rows));
    }
}
