package org.metodika.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.diagnostics.Surveying.MINE;
import static org.metodika.diagnostics.Surveying.REQUESTS;
import static org.metodika.diagnostics.Surveying.SURVEYS;
import static org.metodika.diagnostics.Surveying.points;
import static org.metodika.diagnostics.Surveying.words;
import static org.metodika.test.PublishedEvents.event;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.survey.SurveyCatalogue;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;

/** Answers with a name: who was invited answers, once, and the deputy sees what teachers ask for. */
@PlatformTest
class SurveyNamedIT {

    private final Api api;
    private final Topics topics;
    private final School school;
    private final Surveying surveying;
    private final Api deputy;
    private final Api teacher;

    SurveyNamedIT(Api api, Topics topics) {
        this.api = api;
        this.topics = topics;
        this.school = new School(topics);
        this.surveying = new Surveying(school, api);
        this.deputy = school.asDeputy(api);
        this.teacher = school.asTeacher(api);
    }

    @Test
    @Requirement({"A12", "L5"})
    void collectsTheRequestsOfEachTeacherWithTopicAndPriority() {
        try (PublishedEvents events = topics.record(SurveyCatalogue.SURVEY_EVENTS)) {
            UUID id = surveying.draft(surveying.requests());
            events.about(id);
            teacher.get(MINE + "/{id}", id).expectProblem(404, "not-found");
            surveying.invite(id, school.teacher);
            surveying.open(id);
            events.exactlyInOrder(
                    event(SurveyCatalogue.SURVEY_DRAFTED),
                    event(
                            SurveyCatalogue.SURVEY_PARTICIPANTS_INVITED,
                            sent -> sent.staffIds().equals(List.of(school.teacher))),
                    event(SurveyCatalogue.SURVEY_OPENED));

            teacher.put(MINE + "/{id}/answers", answers(points("DIGITAL", 1)), id)
                    .expect(200);
            Reply resumed = teacher.get(MINE + "/{id}", id).expect(200);
            assertThat(resumed.at("/answers/0/item").asString()).isEqualTo("DIGITAL");
            assertThat(resumed.at("/sent").asBoolean()).isFalse();
            assertThat(deputy.get(REQUESTS + "?survey=" + id).expect(200).at("/items"))
                    .isEmpty();
            events.none();

            Map<String, Object> whole = answers(
                    points("DIGITAL", 1), points("SUBJECT", 3), points("CLASS", 0), words("OTHER", "Школа тьюторов"));
            teacher.post(MINE + "/{id}/sending", whole, id).expect(200);
            events.exactly(event(
                    SurveyCatalogue.SURVEY_ANSWERED,
                    answered -> answered.staffId().equals(school.teacher)));
            teacher.post(MINE + "/{id}/sending", whole, id).expectProblem(409, "already-answered");
            teacher.put(MINE + "/{id}/answers", answers(points("CLASS", 3)), id).expectProblem(409, "already-answered");
            events.none();

            Reply requests = deputy.get(REQUESTS + "?survey=" + id).expect(200);
            assertThat(requests.at("/items/0/teacherName").asString()).startsWith("Иванова");
            assertThat(requests.at("/items/0/requests")
                            .valueStream()
                            .map(request -> request.at("/item").asString()))
                    .containsExactly("SUBJECT", "DIGITAL", "OTHER");
            assertThat(requests.at("/items/0/requests/0/answer").asString()).isEqualTo("Нужно срочно");
            assertThat(deputy.get(REQUESTS + "?format=csv").expect(200).text())
                    .contains("Иванова", "Содержание и методика", "Нужно срочно", "Школа тьюторов")
                    .doesNotContain("Классное руководство");
            assertThat(deputy.get(SURVEYS + "/{id}/sheets", id).at("/items/0/answers"))
                    .hasSize(4);
        }
    }

    @Test
    @Requirement("L5")
    void letsNobodyElseAnswer() {
        UUID id = surveying.draft(surveying.requests());
        surveying.invite(id, school.teacher);
        surveying.open(id);
        Api uninvited = api.as(Tokens.teacher(school.code, school.colleague));
        uninvited.get(MINE + "/{id}", id).expectProblem(404, "not-found");
        uninvited.put(MINE + "/{id}/answers", answers(points("CLASS", 1)), id).expectProblem(404, "not-found");
        uninvited.post(MINE + "/{id}/sending", answers(points("CLASS", 1)), id).expectProblem(404, "not-found");
        api.as(Tokens.methodist()).get(MINE + "/{id}", id).expectProblem(403, "action-not-allowed");
        deputy.post(
                        SURVEYS + "/{id}/participants",
                        Map.of("group", "TEACHERS", "staffIds", List.of(new School(topics).teacher, school.colleague)),
                        id)
                .expectProblem(422, "participants-not-accepted");
        assertThat(deputy.get(SURVEYS + "/{id}", id).at("/participants")).hasSize(1);
        deputy.post(SURVEYS + "/{id}/invitations", Map.of("group", "TEACHERS", "count", 1), id)
                .expectProblem(422, "survey-of-other-mode");
    }

    @Test
    void listsWhatOneWasInvitedToAndWhatOneMaySee() {
        UUID id = surveying.draft(surveying.requests());
        surveying.invite(id, school.teacher);
        surveying.open(id);
        Awaitility.await()
                .untilAsserted(() -> assertThat(
                                teacher.get(MINE).expect(200).at("/items/0/id").asString())
                        .isEqualTo(id.toString()));
        assertThat(teacher.get(MINE + "?status=CLOSED").expect(200).at("/items"))
                .isEmpty();
        assertThat(deputy.get(SURVEYS + "?purpose=REQUESTS&status=OPEN")
                        .expect(200)
                        .at("/items"))
                .hasSize(1);
        assertThat(deputy.get(SURVEYS + "?format=csv").expect(200).text())
                .contains("Профессиональные запросы", "именной", "открыт");
        assertThat(teacher.get(SURVEYS).expect(200).at("/items")).isEmpty();
        deputy.get(SURVEYS + "?status=LOST").expect(400);
        deputy.get(SURVEYS + "?limit=0").expect(400);
        teacher.get(MINE + "?after=x~y").expect(400);
    }

    @Test
    void shownNoMoreOnceItIsAnnulled() {
        UUID id = surveying.draft(surveying.requests());
        surveying.invite(id, school.teacher);
        surveying.open(id);
        teacher.post(MINE + "/{id}/sending", answers(points("CLASS", 2)), id).expect(200);
        deputy.post(SURVEYS + "/{id}/annulment", Map.of("reason", "Не та анкета"), id)
                .expect(200);
        assertThat(deputy.get(REQUESTS + "?survey=" + id).at("/items")).isEmpty();
        teacher.get(MINE + "/{id}", id).expectProblem(404, "not-found");
        deputy.get(SURVEYS + "/{id}/results", id).expectProblem(409, "survey-has-no-results");
        deputy.post(SURVEYS + "/{id}/annulment", Map.of("reason", "ещё раз"), id)
                .expectProblem(409, "survey-already-annulled");
        deputy.post(SURVEYS + "/{id}/opening", null, id).expectProblem(409, "survey-not-in-state");
    }

    @Test
    @Requirement({"A29", "A30"})
    void refusesPlansThatAskNobodyOrMeasureNothing() {
        Map<String, Object> withoutMethod = new HashMap<>(surveying.requests());
        withoutMethod.remove("method");
        Reply refused = deputy.post(SURVEYS, withoutMethod).expect(422);
        assertThat(refused.at("/errors/0/pointer").asString()).isEqualTo("/method");
        Map<String, Object> observed = new HashMap<>(surveying.requests());
        observed.put("instrument", "lesson-visit");
        deputy.post(SURVEYS, observed).expectProblem(422, "survey-instrument-unfit");
        observed.put("instrument", "нет такого");
        deputy.post(SURVEYS, observed).expectProblem(422, "survey-instrument-unknown");
        observed.put("instrument", "professional-requests");
        observed.put("groups", null);
        deputy.post(SURVEYS, observed).expect(422);
        observed.put("groups", Collections.singletonList(null));
        deputy.post(SURVEYS, observed).expect(422);
        observed.put("groups", List.of("ALIENS"));
        deputy.post(SURVEYS, observed).expect(400);
        observed.put("groups", List.of("TEACHERS"));
        observed.put("schoolId", new School(topics).code);
        deputy.post(SURVEYS, observed).expectProblem(404, "not-found");
        observed.remove("schoolId");
        UUID id = surveying.draft(observed);
        deputy.post(SURVEYS + "/{id}/opening", null, id).expectProblem(422, "survey-invites-nobody");
        observed.put("title", "Другое название");
        observed.remove("instrument");
        Reply draft = deputy.get(SURVEYS + "/{id}", id);
        deputy.header("If-Match", draft.etag())
                .put(SURVEYS + "/{id}/plan", observed, id)
                .expect(200);
        deputy.header("If-Match", draft.etag())
                .put(SURVEYS + "/{id}/plan", observed, id)
                .expectProblem(412, "stale-version");
    }

    @SafeVarargs
    private static Map<String, Object> answers(Map<String, Object>... answers) {
        return Map.of("answers", List.of(answers));
    }
}
