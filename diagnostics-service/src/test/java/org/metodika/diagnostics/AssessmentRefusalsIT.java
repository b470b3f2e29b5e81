package org.metodika.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.diagnostics.School.ASSESSMENTS;
import static org.metodika.diagnostics.School.INSTRUMENT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Topics;

@PlatformTest
class AssessmentRefusalsIT {

    private final Api api;
    private final School school;
    private final Api deputy;

    AssessmentRefusalsIT(Api api, Topics topics) {
        this.api = api;
        this.school = new School(topics);
        this.deputy = school.asDeputy(api);
    }

    @Test
    void refusesATeacherWhoLeftOrIsUnknownAndAnInstrumentThatIsNone() {
        school.dismiss(school.teacher, school.today().minusDays(1));

        Reply left = deputy.post(ASSESSMENTS, Map.of("teacherId", school.teacher, "instrument", INSTRUMENT))
                .expectProblem(422, "teacher-not-on-staff");
        assertThat(left.at("/errors/0/pointer").asString()).isEqualTo("/teacherId");
        deputy.post(ASSESSMENTS, Map.of("teacherId", UUID.randomUUID(), "instrument", INSTRUMENT))
                .expectProblem(404, "not-found");
        deputy.post(ASSESSMENTS, Map.of("teacherId", school.colleague, "instrument", "horoscope"))
                .expectProblem(422, "instrument-unknown");
        deputy.post(ASSESSMENTS, Map.of("teacherId", school.colleague, "instrument", INSTRUMENT, "version", 99))
                .expectProblem(422, "instrument-unknown");
    }

    @Test
    @Requirement({"C20", "C21"})
    void refusesClosingOverTooFewSourcesAndSaysSoInBothLanguages() {
        UUID id = school.open(api, school.teacher);
        Reply none = closing(id).expectProblem(422, "too-few-sources");
        assertThat(none.at("/detail").asString()).contains("не менее чем из 2", "ни одного");

        school.record(api, id, school.sheet("LESSON", 1, 1, 1, 1));
        school.record(api, id, school.sheet("LESSON", 2, 2, 2, 2));
        Reply one = closing(id).expectProblem(422, "too-few-sources");
        assertThat(one.at("/detail").asString()).contains("только 1: Анализ уроков");
        Reply english = deputy.language("en")
                .post(ASSESSMENTS + "/{id}/closing", null, id)
                .expectProblem(422, "too-few-sources");
        assertThat(english.at("/title").asString()).isEqualTo("Too few sources");
        assertThat(english.at("/detail").asString()).contains("only 1: Analysis of lessons");
    }

    @Test
    void refusesClosingWhileACriterionHasNoAnswer() {
        UUID id = school.open(api, school.teacher);
        for (String source : List.of("LESSON", "JOURNAL")) {
            Map<String, Object> partly = new HashMap<>(school.sheet(source, 1, 1, 1, 1));
            partly.computeIfPresent(
                    "answers",
                    (key, all) -> ((List<?>) all)
                            .stream()
                                    .filter(answer -> !answer.toString().contains("ST-"))
                                    .toList());
            school.record(api, id, partly);
        }

        Reply refused = closing(id).expectProblem(422, "criteria-without-answers");
        assertThat(refused.at("/detail").asString()).contains("SCIENTIFIC_THEORETICAL");
    }

    @Test
    void namesEveryFlawOfASheetWithItsPlace() {
        UUID id = school.open(api, school.teacher);
        Reply refused = deputy.post(
                        ASSESSMENTS + "/{id}/sheets",
                        Map.of(
                                "source",
                                "OTHER",
                                "answeredOn",
                                school.today().plusDays(1).toString(),
                                "answers",
                                List.of(
                                        Map.of("item", "XX-1", "points", 1),
                                        Map.of("item", "GP-1", "points", 9),
                                        Map.of("item", "GP-1", "points", 2))),
                        id)
                .expectProblem(422, "sheet-not-accepted");

        assertThat(refused.at("/errors")
                        .valueStream()
                        .map(flaw -> flaw.at("/pointer").asString() + " "
                                + flaw.at("/code").asString()))
                .containsExactly(
                        "/sourceDescription source-needs-description",
                        "/answeredOn answered-in-future",
                        "/answers/0/item unknown-item",
                        "/answers/1/points points-off-scale",
                        "/answers/2/item item-answered-twice",
                        "/answers too-few-answers");
        assertThat(refused.at("/errors/3/message").asString()).contains("9", "0, 1, 2, 3, 4");
    }

    @Test
    void whatCannotBeReadIsMalformedAndNeverAnError() {
        UUID id = school.open(api, school.teacher);
        String sheets = ASSESSMENTS + "/{id}/sheets";

        deputy.post(sheets, "{", id).expectProblem(400, "malformed-request");
        deputy.post(sheets, "{}", id).expect(422);
        deputy.post(sheets, Map.of("source", "RUMOUR", "answeredOn", "2026-09-01", "answers", List.of()), id)
                .expectProblem(400, "malformed-request");
        deputy.post(sheets, Map.of("source", "LESSON", "answeredOn", "yesterday", "answers", List.of()), id)
                .expectProblem(400, "malformed-request");
        deputy.post(
                        sheets,
                        "{\"source\":\"LESSON\",\"answeredOn\":\"2026-09-01\",\"answers\":[null,{\"item\":null,\"points\":null}]}",
                        id)
                .expect(422);
        deputy.post(sheets, "{\"source\":\"LESSON\",\"answeredOn\":\"-999999999-01-01\",\"answers\":[]}", id)
                .expectProblem(422, "sheet-not-accepted");
        deputy.post(ASSESSMENTS, Map.of("teacherId", "me", "instrument", INSTRUMENT))
                .expect(400);
        deputy.post(ASSESSMENTS + "/{id}/annulment", Map.of("reason", "  "), id).expect(422);
        deputy.post(ASSESSMENTS + "/{id}/closing", null, "no-id").expectProblem(404, "not-found");
        deputy.get(ASSESSMENTS + "?teacher=nobody").expect(400);
        deputy.get(ASSESSMENTS + "?status=LOST").expect(400);
        deputy.get(ASSESSMENTS + "?after=%00").expect(400);
        deputy.get(ASSESSMENTS + "?after=a~b~c").expectProblem(400, "malformed-request");
        deputy.get(ASSESSMENTS + "?limit=0").expectProblem(400, "malformed-request");
        assertThat(deputy.get(ASSESSMENTS + "/{id}", id).at("/sheets")).isEmpty();
    }

    @Test
    void refusesWhatTheStateForbids() {
        UUID id = school.filled(api, school.teacher, 3, 3, 3, 3);
        String sheet = deputy.get(ASSESSMENTS + "/{id}", id).at("/sheets/0/id").asString();
        Map<String, Object> reason = Map.of("reason", "ошибка");
        deputy.post(ASSESSMENTS + "/{id}/sheets/{sheet}/annulment", reason, id, sheet)
                .expect(200);
        deputy.post(ASSESSMENTS + "/{id}/sheets/{sheet}/annulment", reason, id, sheet)
                .expectProblem(409, "sheet-already-annulled");
        deputy.post(ASSESSMENTS + "/{id}/sheets/{sheet}/annulment", reason, id, UUID.randomUUID())
                .expectProblem(404, "not-found");

        school.record(api, id, school.sheet("JOURNAL", 3, 3, 3, 3));
        school.close(api, id);
        Reply closed = closing(id).expectProblem(409, "assessment-not-open");
        assertThat(closed.at("/detail").asString()).contains("Диагностика завершена");
        deputy.post(ASSESSMENTS + "/{id}/sheets", school.sheet("LESSON", 1, 1, 1, 1), id)
                .expectProblem(409, "assessment-not-open");
        school.annul(api, id);
        deputy.post(ASSESSMENTS + "/{id}/annulment", reason, id).expectProblem(409, "assessment-already-annulled");
    }

    private Reply closing(UUID id) {
        return deputy.post(ASSESSMENTS + "/{id}/closing", null, id);
    }
}
