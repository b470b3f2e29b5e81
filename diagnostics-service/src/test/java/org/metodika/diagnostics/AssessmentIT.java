package org.metodika.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.diagnostics.School.ASSESSMENTS;
import static org.metodika.diagnostics.School.INSTRUMENT;
import static org.metodika.test.PublishedEvents.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.assessment.AssessmentCatalogue;
import org.metodika.contracts.assessment.CriterionLevel;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;

@PlatformTest
class AssessmentIT {

    private final Api api;
    private final Topics topics;
    private final School school;
    private final Api deputy;

    AssessmentIT(Api api, Topics topics) {
        this.api = api;
        this.topics = topics;
        this.school = new School(topics);
        this.deputy = school.asDeputy(api);
    }

    @Test
    @Requirement({"C19", "C20", "C21", "A03", "A29"})
    void isOpenedFilledFromTwoSourcesAndClosedWithExactlyTheseEvents() {
        try (PublishedEvents events = topics.record(AssessmentCatalogue.ASSESSMENT_EVENTS)) {
            Reply opened = deputy.post(ASSESSMENTS, Map.of("teacherId", school.teacher, "instrument", INSTRUMENT))
                    .expect(201);
            UUID id = School.id(opened);
            assertThat(opened.header("Location")).contains(ASSESSMENTS + "/" + id);
            assertThat(opened.at("/status").asString()).isEqualTo("OPEN");
            assertThat(opened.at("/instrumentVersion").asInt()).isEqualTo(1);
            events.about(id);

            Map<String, Object> other = new HashMap<>(school.sheet("OTHER", 4, 1, 1, 2));
            other.put("sourceDescription", "Портфолио педагога");
            UUID lesson = school.record(api, id, school.sheet("LESSON", 4, 2, 1, 2));
            UUID portfolio = school.record(api, id, other);
            Reply closed = school.close(api, id);

            assertThat(closed.at("/status").asString()).isEqualTo("CLOSED");
            assertThat(closed.at("/result/levels/0/score").asDouble()).isEqualTo(100.0);
            assertThat(closed.at("/result/levels/0/strength").asBoolean()).isTrue();
            assertThat(closed.at("/result/levels/0/title").asString()).isEqualTo("Общепедагогические");
            assertThat(closed.at("/result/levels/1/score").asDouble()).isEqualTo(37.5);
            assertThat(closed.at("/result/levels/1/deficit").asBoolean()).isTrue();
            assertThat(closed.at("/result/levels/3/score").asDouble()).isEqualTo(50.0);
            assertThat(closed.at("/result/levels/3/deficit").asBoolean()).isFalse();

            var came = events.exactlyInOrder(
                    event(
                            AssessmentCatalogue.ASSESSMENT_OPENED,
                            open -> open.teacherId().equals(school.teacher)
                                    && open.instrumentId().equals(INSTRUMENT)
                                    && open.openedOn().equals(school.today())
                                    && school.deputy.equals(open.by())),
                    event(
                            AssessmentCatalogue.ANSWERS_RECORDED,
                            sheet -> sheet.sheetId().equals(lesson)
                                    && sheet.source().equals("LESSON")),
                    event(
                            AssessmentCatalogue.ANSWERS_RECORDED,
                            sheet -> sheet.sheetId().equals(portfolio)
                                    && sheet.source().equals("OTHER")),
                    event(
                            AssessmentCatalogue.ASSESSMENT_CLOSED,
                            done -> done.sources().equals(List.of("LESSON", "OTHER"))
                                    && done.levels().stream()
                                            .filter(CriterionLevel::deficit)
                                            .map(CriterionLevel::code)
                                            .toList()
                                            .equals(List.of("PSYCHOLOGICAL_PEDAGOGICAL", "METHODICAL"))));
            assertThat(came).noneMatch(message -> message.json().toString().contains("Портфолио"));
        }
    }

    @Test
    void isAnnulledWithItsReasonKeptAndNotPublished() {
        UUID id = school.open(api, school.teacher);
        UUID sheet = school.record(api, id, school.sheet("LESSON", 4, 2, 1, 2));
        try (PublishedEvents events = topics.record(AssessmentCatalogue.ASSESSMENT_EVENTS)) {
            events.about(id);
            deputy.post(ASSESSMENTS + "/{id}/sheets/{sheet}/annulment", Map.of("reason", "Не тот класс"), id, sheet)
                    .expect(200);
            Reply annulled = school.annul(api, id);

            assertThat(annulled.at("/sheets/0/annulment/reason").asString()).isEqualTo("Не тот класс");
            assertThat(annulled.at("/annulment/reason").asString()).isEqualTo("Внесена не тому педагогу");
            var came = events.exactlyInOrder(
                    event(
                            AssessmentCatalogue.ANSWERS_ANNULLED,
                            gone -> gone.sheetId().equals(sheet)),
                    event(AssessmentCatalogue.ASSESSMENT_ANNULLED, gone -> school.deputy.equals(gone.by())));
            assertThat(came)
                    .noneMatch(message -> message.json().toString().contains("Не т")
                            || message.json().toString().contains("Внесена"));
        }
    }

    @Test
    void onlyOneIsOpenPerTeacherAndInstrument() {
        UUID first = school.open(api, school.teacher);
        Map<String, Object> opening = Map.of("teacherId", school.teacher, "instrument", INSTRUMENT);

        Reply refused = deputy.post(ASSESSMENTS, opening).expectProblem(409, "assessment-already-open");
        assertThat(refused.at("/detail").asString()).contains(first.toString());
        school.open(api, school.colleague);
        school.annul(api, first);
        assertThat(school.open(api, school.teacher)).isNotEqualTo(first);
    }

    @Test
    void aRepeatedRequestIsCarriedOutOnce() {
        Map<String, Object> opening = Map.of("teacherId", school.teacher, "instrument", INSTRUMENT);
        Api repeating = deputy.header("Idempotency-Key", "open-1");
        UUID id = School.id(repeating.post(ASSESSMENTS, opening).expect(201));
        assertThat(School.id(repeating.post(ASSESSMENTS, opening).expect(201))).isEqualTo(id);

        Api again = deputy.header("Idempotency-Key", "sheet-1");
        Map<String, Object> sheet = school.sheet("LESSON", 1, 1, 1, 1);
        UUID recorded =
                School.id(again.post(ASSESSMENTS + "/{id}/sheets", sheet, id).expect(201));
        assertThat(School.id(again.post(ASSESSMENTS + "/{id}/sheets", sheet, id).expect(201)))
                .isEqualTo(recorded);
        again.post(ASSESSMENTS + "/{id}/sheets", school.sheet("JOURNAL", 1, 1, 1, 1), id)
                .expectProblem(422, "idempotency-key-reused");

        assertThat(deputy.get(ASSESSMENTS + "/{id}", id).at("/sheets")).hasSize(1);
    }

    @Test
    void aStaleVersionIsRefused() {
        UUID id = school.open(api, school.teacher);
        String etag = deputy.get(ASSESSMENTS + "/{id}", id).expect(200).etag();
        school.record(api, id, school.sheet("LESSON", 1, 1, 1, 1));

        deputy.header("If-Match", etag)
                .post(ASSESSMENTS + "/{id}/annulment", Map.of("reason", "ошибка"), id)
                .expectProblem(412, "stale-version");
    }

    @Test
    void theTeachersOwnMarkIsKeptApart() {
        Api teacher = school.asTeacher(api);
        UUID id = School.id(teacher.post(ASSESSMENTS, Map.of("teacherId", school.teacher, "instrument", INSTRUMENT))
                .expect(201));
        teacher.post(ASSESSMENTS + "/{id}/sheets", school.sheet("SELF_ASSESSMENT", 4, 4, 4, 4), id)
                .expect(201);
        teacher.post(ASSESSMENTS + "/{id}/sheets", school.sheet("INTERVIEW", 4, 4, 4, 4), id)
                .expectProblem(422, "sheet-not-accepted");
        deputy.post(ASSESSMENTS + "/{id}/sheets", school.sheet("SELF_ASSESSMENT", 4, 4, 4, 4), id)
                .expectProblem(422, "sheet-not-accepted");
        school.record(api, id, school.sheet("LESSON", 2, 2, 2, 2));
        closing(id).expectProblem(422, "too-few-sources");
        school.record(api, id, school.sheet("JOURNAL", 2, 2, 2, 2));
        teacher.post(ASSESSMENTS + "/{id}/closing", null, id).expectProblem(422, "own-assessment");
        teacher.post(ASSESSMENTS + "/{id}/annulment", Map.of("reason", "Передумала"), id)
                .expectProblem(422, "own-assessment");

        Reply closed = school.close(api, id);
        assertThat(closed.at("/result/levels/0/score").asDouble()).isEqualTo(50.0);
        assertThat(closed.at("/result/levels/0/selfScore").asDouble()).isEqualTo(100.0);
        assertThat(closed.at("/result/sources")).hasSize(2);
    }

    private Reply closing(UUID id) {
        return deputy.post(ASSESSMENTS + "/{id}/closing", null, id);
    }

    @Test
    void aMethodistAssessesAnywhereWithoutBeingOnAStaff() {
        try (PublishedEvents events = topics.record(AssessmentCatalogue.ASSESSMENT_EVENTS)) {
            UUID id = School.id(api.as(Tokens.methodist())
                    .post(ASSESSMENTS, Map.of("teacherId", school.teacher, "instrument", INSTRUMENT))
                    .expect(201));

            events.about(id).exactly(event(AssessmentCatalogue.ASSESSMENT_OPENED, opened -> opened.by() == null));
        }
    }
}
