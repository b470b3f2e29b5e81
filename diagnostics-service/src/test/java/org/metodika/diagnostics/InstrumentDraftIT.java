package org.metodika.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.Reply;
import org.metodika.test.Tokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Drafts of instruments: what stands against them, trying them, editing them together. */
@PlatformTest
class InstrumentDraftIT {

    private static final String ONE = "/api/diagnostics/instruments/{code}";
    private static final AtomicInteger CODES = new AtomicInteger();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Api methodist;
    private final String code = "draft-" + CODES.incrementAndGet();

    InstrumentDraftIT(Api api) {
        this.methodist = api.as(Tokens.methodist());
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
        assertThat(trial.json().at("/levels/1/measuredScore").isMissingNode()).isTrue();
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
                .put(ONE + "/draft", "{\"code\":\"" + code + "\",\"levels\":[{\"from\":1e400}]}", code)
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

    private static Map<String, Object> points(String item, int points) {
        return Map.of("item", item, "points", points);
    }

    private ObjectNode exported(String shipped) {
        JsonNode json = methodist.get(ONE + "/export", shipped).expect(200).json();
        ObjectNode copy = (ObjectNode) JSON.readTree(json.toString());
        return copy.put("code", code);
    }
}
