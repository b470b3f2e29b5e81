package org.metodika.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.diagnostics.School.ASSESSMENTS;
import static org.metodika.test.PublishedEvents.event;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.Catalogue;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Instruments from the draft to their retirement. */
@PlatformTest
class InstrumentIT {

    private static final String ONE = "/api/diagnostics/instruments/{code}";
    private static final AtomicInteger CODES = new AtomicInteger();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Api api;
    private final Api methodist;
    private final Topics topics;
    private final String code = "own-" + CODES.incrementAndGet();

    InstrumentIT(Api api, Topics topics) {
        this.api = api;
        this.methodist = api.as(Tokens.methodist());
        this.topics = topics;
    }

    @Test
    @Requirement({"C18", "C20"})
    void isImportedTriedPublishedAndRetired() {
        try (PublishedEvents events = topics.record(Catalogue.INSTRUMENT_EVENTS)) {
            ObjectNode content = exported("pupil-survey");
            Reply draft = methodist.put(ONE + "/draft", content, code).expect(200);
            assertThat(draft.at("/findings")).isEmpty();
            assertThat(draft.at("/content/version").isMissingNode()).isTrue();
            api.as(Tokens.methodist()).get(ONE, code).expectProblem(404, "not-found");

            Reply published = methodist.post(ONE + "/publication", null, code).expect(201);
            assertThat(published.at("/version").asInt()).isEqualTo(1);
            methodist.get(ONE + "/draft", code).expectProblem(404, "not-found");
            Reply shown = methodist.get(ONE, code).expect(200);
            assertThat(shown.at("/versions")).hasSize(1);
            assertThat(shown.at("/sections/0/items/0/options/0/points").isMissingNode())
                    .isTrue();

            Reply retired = methodist
                    .post(ONE + "/retirement", Map.of("reason", "Слова непонятны младшим"), code)
                    .expect(200);
            assertThat(retired.at("/retirement/reason").asString()).isEqualTo("Слова непонятны младшим");
            methodist
                    .post(ONE + "/retirement", Map.of("reason", "снова"), code)
                    .expectProblem(409, "instrument-already-retired");
            var came = events.exactlyInOrder(
                    event(
                            Catalogue.INSTRUMENT_PUBLISHED,
                            e -> e.instrumentId().equals(code)
                                    && e.version() == 1
                                    && e.kind().equals("QUESTIONNAIRE")
                                    && e.criteria() == 3
                                    && e.items() == 14),
                    event(Catalogue.INSTRUMENT_RETIRED, e -> e.instrumentId().equals(code) && e.version() == 1));
            assertThat(came).noneMatch(message -> message.json().toString().contains("младшим"));
        }
        topics.awaitConsumed(Catalogue.INSTRUMENT_STATES);
        assertThat(methodist.get("/api/diagnostics/instruments").at("/items").findValuesAsString("code"))
                .doesNotContain(code);
        assertThat(methodist
                        .get("/api/diagnostics/instruments?retired=true")
                        .at("/items")
                        .findValuesAsString("code"))
                .contains(code);
    }

    @Test
    void aVersionNeverChangesAndTheNextOneTakesItsPlace() {
        publish(exported("pupil-survey"));
        ObjectNode second = exported("pupil-survey");
        ((ObjectNode) second.get("title")).put("ru", "Анкета, вторая редакция");
        Reply published = publish(second);
        assertThat(published.at("/version").asInt()).isEqualTo(2);
        // The same content makes no third version, with a key or without.
        assertThat(publish(second).at("/version").asInt()).isEqualTo(2);

        assertThat(methodist.get(ONE, code).at("/title").asString()).isEqualTo("Анкета, вторая редакция");
        assertThat(methodist.get(ONE + "?version=1", code).at("/title").asString())
                .isEqualTo("Анкета для учащихся");
        ObjectNode export =
                (ObjectNode) methodist.get(ONE + "/export?version=2", code).json();
        export.remove("version");
        second.remove("version");
        assertThat(export).isEqualTo(second);
        methodist.get(ONE + "/export?version=3", code).expectProblem(404, "not-found");
    }

    @Test
    void aDraftSaysAllThatStandsAgainstItsPublicationInBothLanguages() {
        ObjectNode content = exported("pupil-survey");
        ((ObjectNode) content.at("/levels/1")).put("from", 99.9);
        ((ObjectNode) content.at("/criteria/0")).put("requiredLevel", "TOP");
        Reply draft = methodist.put(ONE + "/draft", content, code).expect(200);
        assertThat(draft.at("/findings").findValuesAsString("pointer"))
                .containsExactly("/levels/2/from", "/criteria/0/requiredLevel");

        Reply refused = methodist.post(ONE + "/publication", null, code).expectProblem(422, "instrument-not-sound");
        assertThat(refused.at("/errors")).isEqualTo(draft.at("/findings"));
        assertThat(refused.at("/errors/1/message").asString()).contains("«TOP»", "Возьмите код из levels");
        Reply english = methodist
                .language("en")
                .post(ONE + "/publication", null, code)
                .expectProblem(422, "instrument-not-sound");
        assertThat(english.at("/errors/1/message").asString()).contains("Take a code of levels");
        methodist.get(ONE, code).expectProblem(404, "not-found");
        methodist
                .post(
                        ONE + "/draft/trial",
                        Map.of("sheets", List.of(Map.of("source", "OTHER", "answers", List.of()))),
                        code)
                .expectProblem(422, "instrument-not-sound");
    }

    @Test
    void aTrialGivesScoresAndLevelsAndStoresNothing() {
        methodist.put(ONE + "/draft", exported("pupil-survey"), code).expect(200);
        Map<String, Object> sheet = Map.of(
                "source",
                "PUPIL_SURVEY",
                "answers",
                List.of(
                        points("G1", 3),
                        // Reversed: it is noisy.
                        points("G3", 3),
                        points("P1", 3),
                        points("P2", 0),
                        points("P3", 3),
                        points("P4", 3),
                        points("P5", 3),
                        points("M1", 1)));
        Reply trial = methodist
                .post(ONE + "/draft/trial", Map.of("sheets", List.of(sheet)), code)
                .expect(200);
        assertThat(trial.at("/levels/0/score").asDouble()).isEqualTo(50.0);
        assertThat(trial.at("/levels/0/level").asString()).isEqualTo("MIDDLE");
        assertThat(trial.at("/levels/1/score").asDouble()).isEqualTo(100.0);
        assertThat(trial.at("/levels/1/othersScore").asDouble()).isEqualTo(100.0);
        assertThat(trial.at("/levels/1/measuredScore").isMissingNode()).isTrue();
        assertThat(trial.at("/unanswered/0").asString()).isEqualTo("METHODICAL");

        Reply wrong = methodist
                .post(
                        ONE + "/draft/trial",
                        Map.of(
                                "sheets",
                                List.of(sheet, Map.of("source", "LESSON", "answers", List.of(points("G1", 9))))),
                        code)
                .expectProblem(422, "sheet-not-accepted");
        assertThat(wrong.at("/errors").findValuesAsString("pointer"))
                .containsExactly("/sheets/1/source", "/sheets/1/answers/0/points", "/sheets/1/answers");
        methodist.get(ONE, code).expectProblem(404, "not-found");
    }

    @Test
    void twoWhoEditADraftDoNotOverwriteEachOther() {
        String first =
                methodist.put(ONE + "/draft", exported("pupil-survey"), code).etag();
        methodist
                .header("If-Match", first)
                .put(ONE + "/draft", exported("pupil-survey"), code)
                .expect(200);
        methodist
                .header("If-Match", first)
                .put(ONE + "/draft", exported("pupil-survey"), code)
                .expectProblem(412, "stale-version");
        methodist
                .header("If-Match", first)
                .post(ONE + "/publication", null, code)
                .expectProblem(412, "stale-version");
        assertThat(methodist
                        .get("/api/diagnostics/instrument-drafts")
                        .at("/items")
                        .findValuesAsString("code"))
                .contains(code);
        methodist.delete(ONE + "/draft", code).expect(204);
        methodist.delete(ONE + "/draft", code).expect(204);
        methodist.get(ONE + "/draft", code).expectProblem(404, "not-found");
    }

    @Test
    void whatCannotBeReadIsRefusedAndNeverAnError() {
        methodist.put(ONE + "/draft", "{", code).expectProblem(400, "malformed-request");
        methodist.put(ONE + "/draft", Map.of("code", "another"), code).expectProblem(422, "invalid-content");
        methodist
                .put(ONE + "/draft", Map.of("code", code, "treshold", 3), code)
                .expectProblem(400, "malformed-request");
        methodist
                .put(ONE + "/draft", Map.of("code", code, "kind", "HOROSCOPE"), code)
                .expectProblem(400, "malformed-request");
        methodist
                .put(
                        ONE + "/draft",
                        "{\"code\":\"" + code + "\",\"criteria\":[null],\"levels\":[{\"from\":null}]}",
                        code)
                .expectProblem(422, "invalid-content");
        methodist
                .put(ONE + "/draft", Map.of("code", code, "minimumSources", 1.5), code)
                .expect(400);
        Map<String, Object> huge = Map.of("code", code, "description", Map.of("ru", "щ".repeat(600_000)));
        methodist.put(ONE + "/draft", huge, code).expectProblem(413, "content-too-large");
        methodist.post(ONE + "/publication", null, code).expectProblem(404, "not-found");
        methodist.post(ONE + "/draft/trial", Map.of(), code).expect(422);
        assertThat(methodist
                        .put(ONE + "/draft", Map.of("code", code), code)
                        .expect(200)
                        .at("/findings"))
                .isNotEmpty();
    }

    @Test
    @Requirement("C20")
    void aRetiredInstrumentBeginsNoAssessmentUntilItsNextVersion() {
        School school = new School(topics);
        publish(exported("pupil-survey"));
        Map<String, Object> opening = Map.of("teacherId", school.teacher, "instrument", code);
        UUID open = School.id(school.asDeputy(api).post(ASSESSMENTS, opening).expect(201));
        methodist.post(ONE + "/retirement", Map.of("reason", "устарел"), code).expect(200);

        Map<String, Object> again = Map.of("teacherId", school.colleague, "instrument", code);
        Map<String, Object> first = Map.of("teacherId", school.colleague, "instrument", code, "version", 1);
        school.asDeputy(api).post(ASSESSMENTS, again).expectProblem(422, "instrument-retired");
        school.asDeputy(api).post(ASSESSMENTS, first).expectProblem(422, "instrument-retired");
        // What is under way goes on.
        school.asDeputy(api)
                .post(ASSESSMENTS + "/{id}/annulment", Map.of("reason", "ошибка"), open)
                .expect(200);
        assertThat(publish(exported("pupil-survey")).at("/version").asInt()).isEqualTo(2);
        school.asDeputy(api).post(ASSESSMENTS, again).expect(201);
    }

    @Test
    void aQuestionnaireWithoutCriteriaIsPublishedAndMeasuresNothing() {
        School school = new School(topics);
        ObjectNode content = exported("pupil-survey");
        List.of("dictionary", "dictionaryVersion", "criteria", "scales").forEach(content::remove);
        content.putArray("levels");
        content.put("minimumSources", 0);
        publish(content);

        assertThat(methodist.get(ONE, code).expect(200).at("/dictionary").isMissingNode())
                .isTrue();
        school.asDeputy(api)
                .post(ASSESSMENTS, Map.of("teacherId", school.teacher, "instrument", code))
                .expectProblem(422, "instrument-measures-nothing");
    }

    private static Map<String, Object> points(String item, int points) {
        return Map.of("item", item, "points", points);
    }

    private ObjectNode exported(String shipped) {
        JsonNode json = methodist.get(ONE + "/export", shipped).expect(200).json();
        ObjectNode copy = (ObjectNode) JSON.readTree(json.toString());
        return copy.put("code", code);
    }

    private Reply publish(ObjectNode content) {
        methodist.put(ONE + "/draft", content, code).expect(200);
        return methodist.post(ONE + "/publication", null, code).expect(201);
    }
}
