package org.metodika.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.diagnostics.School.ASSESSMENTS;
import static org.metodika.diagnostics.School.DEFICITS;
import static org.metodika.test.PublishedEvents.event;

import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.dictionary.DictionaryCatalogue;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Deficits by another dictionary than the one they were found by, and by its other versions. */
@PlatformTest
@Requirement({"C19", "D03", "E01"})
class OtherDictionaryIT {

    private static final String CHARACTERS = "/api/diagnostics/dictionaries/difficulty-characters";
    private static final String MAPPINGS = "/api/diagnostics/dictionaries/competences/mappings/difficulty-characters";
    private static final String TABLE = "Код записи;Код соответствующей записи;Отношение\r\n"
            + "PROFESSIONAL;METHODICAL;уже\r\n"
            + "PROFESSIONAL;GENERAL_PEDAGOGICAL;уже\r\n"
            + "COMMUNICATIVE;PSYCHOLOGICAL_PEDAGOGICAL;связано\r\n";

    private final Api methodist;
    private final Topics topics;
    private final School school;
    private final Api deputy;

    OtherDictionaryIT(Api api, Topics topics) {
        this.methodist = api.as(Tokens.methodist());
        this.topics = topics;
        this.school = new School(topics);
        this.deputy = school.asDeputy(api);
    }

    @Test
    void anOldDiagnosisKeepsTheWordsOfItsVersion() {
        UUID assessment = school.closed(methodist, school.teacher, 4, 4, 1, 4);
        awaitDeficits();
        ObjectNode next = (ObjectNode)
                methodist.get(CHARACTERS + "/versions/1").expect(200).json();
        int version = methodist.get(CHARACTERS).at("/newestVersion").asInt() + 1;
        next.put("version", version);
        ((ObjectNode) next.at("/entries/2/title")).put("ru", "Методические (по-новому, " + version + ")");
        methodist.put(CHARACTERS + "/versions/{version}", next, version).expect(201);

        assertThat(methodist.get(CHARACTERS).at("/entries/2/title").asString()).startsWith("Методические (по-новому");
        JsonNode listed = deficits("").at("/items/0");
        assertThat(listed.at("/title").asString()).isEqualTo("Методические");
        assertThat(listed.at("/dictionaryVersion").asInt()).isEqualTo(1);
        assertThat(deputy.get(DEFICITS + "/{id}", listed.at("/id").asString())
                        .expect(200)
                        .at("/title")
                        .asString())
                .isEqualTo("Методические");
        assertThat(deputy.get(ASSESSMENTS + "/{id}", assessment)
                        .expect(200)
                        .at("/result/levels/2/title")
                        .asString())
                .isEqualTo("Методические");
    }

    @Test
    void aDeficitIsShownByTheStandardWithTheRelationNamed() {
        school.closed(methodist, school.teacher, 4, 4, 1, 4);
        awaitDeficits();

        Reply shown = deficits("&dictionary=difficulty-characters&as=teacher-standard");
        assertThat(shown.at("/items")).hasSize(1);
        JsonNode as = shown.at("/items/0/as");
        assertThat(as.at("/dictionary").asString()).isEqualTo("teacher-standard");
        assertThat(as.at("/dictionaryVersion").asInt()).isEqualTo(1);
        assertThat(as.at("/entries").findValuesAsString("code")).containsExactly("B/04.6", "B/05.6");
        assertThat(as.at("/entries").findValuesAsString("relation")).containsOnly("RELATED");
        assertThat(as.at("/entries/0/title").asString()).isEqualTo("Модуль «Предметное обучение. Математика»");
        assertThat(deficits("&dictionary=competences").at("/items")).isEmpty();
        assertThat(deficits("").json().at("/items/0/as").isMissingNode()).isTrue();
        deputy.get(DEFICITS + "?as=nothing").expectProblem(400, "malformed-request");

        String table = deputy.get(DEFICITS + "?format=csv&as=teacher-standard")
                .expect(200)
                .text();
        assertThat(table)
                .contains("По другому словарю", "B/04.6 Модуль «Предметное обучение. Математика» (связано); B/05.6 ");
        assertThat(deputy.get(DEFICITS + "?format=csv").expect(200).text()).doesNotContain("По другому словарю");
        deputy.get(DEFICITS + "?format=csv&as=nothing").expectProblem(400, "malformed-request");

        JsonNode levels = deputy.get("/api/diagnostics/teachers/{id}/levels?as=teacher-standard", school.teacher)
                .expect(200)
                .json();
        assertThat(levels.at("/levels/1/as/entries").findValuesAsString("code")).containsExactly("A/03.6");
    }

    @Test
    void mappingsArePublishedInVersionsAndReadBothWays() {
        try (PublishedEvents events = topics.record(DictionaryCatalogue.DICTIONARY_MAPPING_EVENTS)) {
            Api csv = methodist.header("Content-Type", "text/csv");
            csv.put(MAPPINGS + "/versions/2?title=x&fromVersion=1&toVersion=1", TABLE)
                    .expectProblem(409, "version-not-next");
            csv.put(MAPPINGS + "/versions/1?title={t}&fromVersion=1&toVersion=1", TABLE, "Компетенции и характер")
                    .expect(201);
            csv.put(MAPPINGS + "/versions/1", TABLE).expect(200);
            csv.put(MAPPINGS + "/versions/1", TABLE.replace("связано", "шире"))
                    .expectProblem(409, "version-already-published");

            events.about("competences~difficulty-characters:1")
                    .exactly(event(DictionaryCatalogue.DICTIONARY_MAPPING_PUBLISHED, found -> found.pairs() == 3));
        }
        JsonNode view = deputy.get(MAPPINGS).expect(200).json();
        assertThat(view.at("/pairs/0/fromTitle").asString()).isEqualTo("Профессиональная");
        assertThat(view.at("/pairs/0/toTitle").asString()).isEqualTo("Методические");
        String translation = "/api/diagnostics/dictionaries/{code}/translation?version=1&entry={entry}&as={as}";
        assertThat(deputy.get(translation, "competences", "PROFESSIONAL", "difficulty-characters")
                        .expect(200)
                        .at("/entries")
                        .findValuesAsString("code"))
                .containsExactly("METHODICAL", "GENERAL_PEDAGOGICAL");
        assertThat(deputy.get(translation, "difficulty-characters", "METHODICAL", "competences")
                        .expect(200)
                        .at("/entries/0/relation")
                        .asString())
                .isEqualTo("BROADER");
        deputy.get(translation, "competences", "NOTHING", "difficulty-characters")
                .expectProblem(400, "malformed-request");
        deputy.get(translation, "competences", "LEGAL", "teacher-standard").expectProblem(404, "not-found");
        Awaitility.await()
                .untilAsserted(() -> assertThat(
                                deputy.get("/api/diagnostics/dictionaries/difficulty-characters/mappings")
                                        .expect(200)
                                        .at("/items")
                                        .valueStream()
                                        .map(item -> item.at("/from/dictionary").asString()))
                        .contains("competences", "teacher-standard"));

        byte[] json = methodist.get(MAPPINGS + "/versions/1").expect(200).body();
        byte[] table =
                methodist.get(MAPPINGS + "/versions/1?format=csv").expect(200).body();
        for (byte[] file : List.of(json, table)) {
            methodist.put(MAPPINGS + "/versions/1", file).expect(200);
        }
    }

    @Test
    void everyMistakeOfAMappingIsTold() {
        Api csv = methodist.header("Content-Type", "text/csv");
        String address = "/api/diagnostics/dictionaries/competences/mappings/teacher-standard/versions/1";
        Reply refused = csv.put(
                        address + "?title=x",
                        "from;to;relation\nPROFESSIONAL;A;exact\nPROFESSIONAL;A;related\nOTHER;B;exact\nLEGAL;Z;same\n")
                .expectProblem(422, "import-has-errors");
        assertThat(refused.at("/errors").findValuesAsString("code"))
                .containsExactly(
                        "pair-twice", "entry-not-in-dictionary", "entry-not-in-dictionary", "cell-unknown-word");
        csv.put(address, TABLE).expectProblem(422, "invalid-content");
        csv.put(address + "?title=x&fromVersion=9", TABLE).expectProblem(422, "invalid-content");
        csv.put("/api/diagnostics/dictionaries/competences/mappings/competences/versions/1?title=x", TABLE)
                .expectProblem(422, "invalid-content");
        csv.put("/api/diagnostics/dictionaries/nothing/mappings/competences/versions/1?title=x", TABLE)
                .expectProblem(422, "invalid-content");
        for (String json : List.of(
                "{\"title\":{\"ru\":\"x\"},\"from\":5,\"pairs\":[{\"from\":\"LEGAL\"}]}",
                "{\"title\":{\"ru\":\"x\"},\"from\":{\"dictionary\":\"x\",\"version\":1},\"pairs\":[{\"from\":\"LEGAL\"}]}")) {
            methodist.put(address, json).expectProblem(422, "invalid-content");
        }
        methodist.get(address).expectProblem(404, "not-found");
    }

    private Reply deficits(String more) {
        return deputy.get(DEFICITS + "?teacher={teacher}" + more, school.teacher)
                .expect(200);
    }

    private void awaitDeficits() {
        Awaitility.await().until(() -> !deficits("").at("/items").isEmpty());
    }
}
