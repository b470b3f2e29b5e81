package org.metodika.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.diagnostics.Surveying.SURVEYS;
import static org.metodika.diagnostics.Surveying.points;
import static org.metodika.diagnostics.Surveying.pupil;
import static org.metodika.test.PublishedEvents.event;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.school.SchoolCatalogue;
import org.metodika.contracts.school.SchoolState;
import org.metodika.contracts.survey.SurveyCatalogue;
import org.metodika.kit.directory.Directory;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import tools.jackson.databind.JsonNode;

/** Answers without a name, from the link to the results. */
@PlatformTest
class SurveyAnonymousIT {

    private final Api api;
    private final Topics topics;
    private final School school;
    private final Surveying surveying;
    private final Api deputy;
    private final Directory directory;

    SurveyAnonymousIT(Api api, Topics topics, Directory directory) {
        this.api = api;
        this.topics = topics;
        this.directory = directory;
        this.school = new School(topics);
        this.surveying = new Surveying(school, api);
        this.deputy = school.asDeputy(api);
    }

    @Test
    @Requirement({"A30", "L6", "C30"})
    void goesFromTheLinkToResultsWithReasonsAndTellsNothingOfAnswers() {
        try (PublishedEvents events = topics.record(SurveyCatalogue.SURVEY_EVENTS)) {
            UUID id = surveying.draft(surveying.satisfaction("ANONYMOUS", "satisfaction-pupils", "PUPILS"));
            events.about(id);
            List<String> secrets = surveying.links(id, "PUPILS", 7);
            surveying.open(id);
            events.exactlyInOrder(
                    event(SurveyCatalogue.SURVEY_DRAFTED),
                    event(SurveyCatalogue.SURVEY_LINKS_ISSUED, links -> links.count() == 7),
                    event(SurveyCatalogue.SURVEY_OPENED));

            JsonNode form = surveying.form(secrets.getFirst()).expect(200).json();
            assertThat(form.at("/questions/1/options/3/label").asString()).isEqualTo("Полностью удовлетворён");
            assertThat(form.at("/anonymous").asBoolean()).isTrue();
            for (int i = 0; i < 6; i++) {
                surveying
                        .answer(secrets.get(i), pupil(i % 4, "причина " + (9 - i)))
                        .expect(200);
                assertThat(enough(id)).isEqualTo(i >= 4);
            }
            deputy.get(SURVEYS + "/{id}/results", id).expectProblem(409, "survey-has-no-results");
            events.none();

            surveying.close(id);
            events.exactly(event(
                    SurveyCatalogue.SURVEY_CLOSED,
                    closed -> closed.results().getFirst().respondents() == 6
                            && !closed.toString().contains("причина")));
        }
    }

    @Test
    @Requirement({"L6", "C30"})
    void keepsASmallGroupBackAndWithItTheSumOfAll() {
        UUID id = closed(6, 4);

        Reply results = surveying.results(id);
        assertThat(results.at("/groups/0/respondents").asInt()).isEqualTo(6);
        assertThat(results.at("/groups/1/note").asString()).startsWith("Меньше 5");
        assertThat(results.at("/groups/1/questions")).isEmpty();
        assertThat(results.json().at("/groups/1").has("respondents")).isFalse();
        assertThat(results.json().has("all")).isFalse();
        String csv =
                deputy.get(SURVEYS + "/{id}/results?format=csv", id).expect(200).text();
        assertThat(csv).contains("Учащиеся", "Меньше 5 ответов").doesNotContain("Все группы");
        assertThat(deputy.get(SURVEYS + "/{id}/results?format=xlsx", id)
                        .expect(200)
                        .body())
                .startsWith('P', 'K');

        Reply both = surveying.results(closed(5, 5));
        assertThat(both.at("/all/respondents").asInt()).isEqualTo(10);
    }

    @Test
    @Requirement({"L6", "C08", "C18"})
    void showsOwnWordsInAlphabeticalOrderFromFiveOn() {
        UUID id = surveying.draft(surveying.feedback("OTHERS"));
        List<String> secrets = surveying.links(id, "OTHERS", 6);
        surveying.open(id);
        for (int i = 0; i < 6; i++) {
            surveying
                    .answer(secrets.get(i), surveying.opinion(i % 4, "слово " + (9 - i), i < 4 ? "мало" : null))
                    .expect(200);
        }
        surveying.close(id);

        Map<String, JsonNode> questions = new HashMap<>();
        surveying
                .results(id)
                .at("/groups/0/questions")
                .forEach(question -> questions.put(question.at("/item").asString(), question));
        assertThat(questions.get("VALUABLE").at("/texts").valueStream().map(JsonNode::asString))
                .hasSize(6)
                .isSorted();
        assertThat(questions.get("IMPROVE").at("/texts")).isEmpty();
        assertThat(questions.get("IMPROVE").at("/note").asString()).startsWith("Меньше 5");
        assertThat(deputy.get(SURVEYS + "/{id}/results?format=csv", id).text())
                .contains("слово 4")
                .doesNotContain("мало");
    }

    @Test
    @Requirement({"L6", "C20"})
    void keepsOwnWordsFromTheTeacherTheyAreAbout() {
        UUID id = surveying.draft(surveying.plan(
                "TEACHERS_WORK",
                Map.of("kind", "TEACHER", "id", school.teacher),
                "ANONYMOUS",
                "feedback-on-activity",
                "OTHERS"));
        List<String> secrets = surveying.links(id, "OTHERS", 5);
        surveying.open(id);
        secrets.forEach(link ->
                surveying.answer(link, surveying.opinion(3, "почерк", null)).expect(200));
        surveying.close(id);

        assertThat(surveying.results(id).text()).contains("почерк");
        assertThat(school.asTeacher(api)
                        .get(SURVEYS + "/{id}/results", id)
                        .expect(200)
                        .text())
                .contains("\"respondents\":5")
                .doesNotContain("почерк");
    }

    @Test
    @Requirement("L5")
    void countsOneAnswerPerLinkHoweverOftenItIsSent() throws Exception {
        UUID id = surveying.draft(surveying.satisfaction("ANONYMOUS", "satisfaction-pupils", "PUPILS"));
        List<String> secrets = surveying.links(id, "PUPILS", 6);
        surveying.open(id);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> sends = IntStream.range(0, 24)
                    .<Callable<Integer>>mapToObj(i -> () ->
                            surveying.answer(secrets.get(i % 6), pupil(3, "да")).status())
                    .toList();
            for (var sent : people.invokeAll(sends)) {
                assertThat(sent.get()).isEqualTo(200);
            }
        }
        // A used link looks like one that was not.
        surveying.form(secrets.getFirst()).expect(200);
        surveying.close(id);

        assertThat(surveying.results(id).at("/groups/0/respondents").asInt()).isEqualTo(6);
    }

    @Test
    @Requirement({"C26", "C20"})
    void comparesWithTheWaveBeforeAndEndsWithTheDayOfTheSchool() {
        moveTo("Pacific/Pago_Pago", 2);
        Map<String, Object> plan = new HashMap<>(surveying.aboutTeacher("PUPILS"));
        LocalDate day = directory.today(school.code);
        plan.put("firstDay", day.toString());
        plan.put("lastDay", day.toString());
        UUID before = surveying.draft(plan);
        List<String> secrets = surveying.links(before, "PUPILS", 6);
        surveying.open(before);
        secrets.subList(0, 5)
                .forEach(
                        link -> surveying.answer(link, List.of(points("G1", 1))).expect(200));

        // A day later where the school is now.
        moveTo("Pacific/Kiritimati", 3);
        surveying.answer(secrets.getLast(), List.of(points("G1", 1))).expectProblem(404, "link-not-valid");
        surveying.close(before);
        plan.put("earlierWaveId", before);
        plan.put("firstDay", day.plusDays(1).toString());
        plan.put("lastDay", day.plusDays(9).toString());
        UUID after = surveying.draft(plan);
        List<String> later = surveying.links(after, "PUPILS", 5);
        surveying.open(after);
        later.forEach(link -> surveying.answer(link, List.of(points("G1", 3))).expect(200));
        surveying.close(after);

        JsonNode question = surveying.results(after).at("/groups/0/questions/0");
        assertThat(question.at("/earlier/answered").asInt()).isEqualTo(5);
        assertThat(question.at("/earlier/mean").asDouble()).isEqualTo(1.0);
        assertThat(question.at("/earlier/change").asDouble()).isEqualTo(2.0);
        assertThat(question.at("/earlier/words").asString()).isEqualTo("Выросло на 2");
        // The teacher gets the figures of what was asked about them, and nobody else's.
        school.asTeacher(api).get(SURVEYS + "/{id}/results", after).expect(200);
        api.as(Tokens.teacher(school.code, school.colleague))
                .get(SURVEYS + "/{id}/results", after)
                .expectProblem(404, "not-found");
        plan.put("groups", List.of("PARENTS"));
        deputy.post(SURVEYS, plan).expectProblem(422, "survey-plan-not-accepted");
    }

    private void moveTo(String zone, long sequence) {
        topics.publish(
                SchoolCatalogue.SCHOOL_STATE,
                school.code,
                new SchoolState(school.code, "Школа", "GENERAL", zone),
                sequence);
        topics.awaitConsumed(SchoolCatalogue.SCHOOL_STATES);
        LocalDate there = LocalDate.now(ZoneId.of(zone));
        Awaitility.await()
                .untilAsserted(() -> assertThat(directory.today(school.code)).isEqualTo(there));
    }

    private boolean enough(UUID id) {
        return deputy.get(SURVEYS + "/{id}", id).at("/groups/0/enough").asBoolean();
    }

    private UUID closed(int pupils, int parents) {
        UUID id = surveying.draft(surveying.feedback("PUPILS", "PARENTS"));
        List<String> ofPupils = surveying.links(id, "PUPILS", pupils);
        List<String> ofParents = surveying.links(id, "PARENTS", parents);
        surveying.open(id);
        Stream.concat(ofPupils.stream(), ofParents.stream())
                .forEach(link ->
                        surveying.answer(link, surveying.opinion(2, null, null)).expect(200));
        surveying.close(id);
        return id;
    }
}
