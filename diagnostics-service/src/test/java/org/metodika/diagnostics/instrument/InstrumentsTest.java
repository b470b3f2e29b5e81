package org.metodika.diagnostics.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.metodika.diagnostics.dictionary.BrokenFile;
import org.metodika.diagnostics.dictionary.Dictionaries;
import org.metodika.diagnostics.publication.MemoryVersions;
import org.metodika.test.Requirement;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class InstrumentsTest {

    private static final String DICTIONARY = "dictionaries/difficulty-characters.v1.json";
    private static final String INSTRUMENT = "instruments/teacher-difficulties.v1.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Dictionaries dictionaries = new Dictionaries(new MemoryVersions<>(), Clock.systemUTC());

    @BeforeEach
    void dictionaryShips() {
        dictionaries.bring(List.of(new ClassPathResource(DICTIONARY)));
    }

    @Test
    @Requirement("C19")
    void theInstrumentThatShipsMeasuresTheFourCharactersOfDifficulties() {
        Instruments register = Instruments.load(dictionaries, List.of(new ClassPathResource(INSTRUMENT)));

        Instrument instrument = register.newest("teacher-difficulties").orElseThrow();
        assertThat(instrument.criteria())
                .extracting(Instrument.Criterion::code)
                .containsExactly(
                        "GENERAL_PEDAGOGICAL", "PSYCHOLOGICAL_PEDAGOGICAL", "METHODICAL", "SCIENTIFIC_THEORETICAL");
        assertThat(instrument.criteria())
                .flatExtracting(Instrument.Criterion::items)
                .hasSize(25);
        assertThat(instrument.maxPoints()).isEqualTo(100);
        assertThat(instrument.levels()).extracting(Instrument.Level::code).containsExactly("LOW", "MIDDLE", "HIGH");
        assertThat(instrument.levels()).extracting(Instrument.Level::from).containsExactly(0.0, 50.0, 75.0);
        assertThat(instrument.criteria())
                .allMatch(criterion -> criterion.requiredLevel().equals("MIDDLE"));
    }

    @Test
    void olderVersionsStayAndTheNewestIsTakenUnlessOneIsNamed() {
        Instruments register = Instruments.load(
                dictionaries, List.of(new ClassPathResource(INSTRUMENT), changed(json -> json.put("version", 2))));

        assertThat(register.newest("teacher-difficulties").orElseThrow().version())
                .isEqualTo(2);
        assertThat(register.newest()).hasSize(1);
        assertThat(register.find("teacher-difficulties", 1)).isPresent();
        assertThat(register.find("teacher-difficulties", 3)).isEmpty();
        assertThat(register.versionsOf("teacher-difficulties")).containsExactly(1, 2);
    }

    @Test
    void aThresholdThatCannotBeReachedStopsTheStart() {
        refuses(json -> level(json, 2).put("from", 101), "threshold of level HIGH can't be reached: 101.0");
        refuses(json -> level(json, 2).put("from", 50), "threshold of level HIGH can't be reached: 50.0");
        refuses(json -> level(json, 0).put("from", 10), "levels are fewer than two or don't begin at 0");
        // 24 points make steps of 4.2 %, so nothing lies between 51 and 52.
        refuses(
                json -> {
                    level(json, 1).put("from", 51);
                    level(json, 2).put("from", 52);
                },
                "level MIDDLE can't be reached with the items of criterion PSYCHOLOGICAL_PEDAGOGICAL");
    }

    @Test
    void whatIsThereTwiceStopsTheStart() {
        refuses(json -> item(json, 1).put("code", "GP-1"), "item GP-1 is there twice");
        refuses(json -> level(json, 1).put("code", "LOW"), "level LOW is there twice");
        refuses(
                json -> criterion(json, 1).put("code", "GENERAL_PEDAGOGICAL"),
                "criterion GENERAL_PEDAGOGICAL is there twice");
        assertThatThrownBy(() -> Instruments.load(
                        dictionaries, List.of(new ClassPathResource(INSTRUMENT), new ClassPathResource(INSTRUMENT))))
                .isInstanceOf(BrokenFile.class)
                .hasMessageContaining("instrument teacher-difficulties v1 is there twice");
    }

    @Test
    void aCriterionThatIsMissingOrUnknownOrEmptyStopsTheStart() {
        refuses(
                json -> ((ArrayNode) json.get("criteria")).remove(2),
                "criterion METHODICAL of dictionary difficulty-characters v1 is missing");
        refuses(
                json -> criterion(json, 2).put("code", "ARTISTIC"),
                "criterion ARTISTIC is not in dictionary difficulty-characters v1");
        refuses(json -> criterion(json, 2).putArray("items"), "criterion METHODICAL has no items");
    }

    @Test
    void aReferenceToNothingStopsTheStart() {
        refuses(
                json -> criterion(json, 2).put("requiredLevel", "TOP"),
                "level TOP required by criterion METHODICAL does not exist");
        refuses(json -> item(json, 0).put("scale", "stars"), "scale stars of item GP-1 does not exist");
        refuses(json -> json.put("dictionaryVersion", 7), "dictionary difficulty-characters v7 does not exist");
    }

    @Test
    void aLimitOutOfRangeStopsTheStart() {
        refuses(json -> json.put("minimumSources", 0), "minimumSources is 0, not between 1 and 11");
        refuses(json -> json.put("minimumAnsweredPercent", 101), "minimumAnsweredPercent is 101");
        refuses(json -> json.put("sheetMaxAgeDays", 0), "sheetMaxAgeDays is 0");
        refuses(json -> item(json, 0).put("weight", 0), "weight of item GP-1 is 0");
        refuses(
                json -> ((ObjectNode) json.at("/scales/0/marks/0")).put("points", 1),
                "points of scale mastery don't rise from 0: [1, 1, 2, 3, 4]");
    }

    @Test
    void aFieldThatIsMissingOrUnknownStopsTheStart() {
        refuses(json -> json.remove("levels"), "levels");
        refuses(json -> json.put("treshold", 3), "treshold");
        assertThatThrownBy(() -> Instruments.load(dictionaries, List.of(file("{"))))
                .isInstanceOf(BrokenFile.class)
                .hasMessageStartingWith("changed.json: ");
    }

    @Test
    void anEmptyFolderStopsTheStart() {
        assertThatThrownBy(() -> Instruments.load(dictionaries, List.of()))
                .isInstanceOf(BrokenFile.class)
                .hasMessage("instruments/*.json: there is no instrument");
    }

    private void refuses(Consumer<ObjectNode> change, String problem) {
        assertThatThrownBy(() -> Instruments.load(dictionaries, List.of(changed(change))))
                .isInstanceOf(BrokenFile.class)
                .hasMessageStartingWith("changed.json: ")
                .hasMessageContaining(problem)
                .message()
                .doesNotContain("\n");
    }

    private static Resource changed(Consumer<ObjectNode> change) {
        try (var content = new ClassPathResource(INSTRUMENT).getInputStream()) {
            ObjectNode json = (ObjectNode) JSON.readTree(content);
            change.accept(json);
            return file(json.toString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Resource file(String content) {
        return new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "changed.json";
            }
        };
    }

    private static ObjectNode level(JsonNode json, int index) {
        return (ObjectNode) json.at("/levels/" + index);
    }

    private static ObjectNode criterion(JsonNode json, int index) {
        return (ObjectNode) json.at("/criteria/" + index);
    }

    private static ObjectNode item(JsonNode json, int index) {
        return (ObjectNode) json.at("/criteria/0/items/" + index);
    }
}
