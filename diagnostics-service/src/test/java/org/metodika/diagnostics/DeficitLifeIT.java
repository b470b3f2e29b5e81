package org.metodika.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.diagnostics.Programs.ORDERED;
import static org.metodika.diagnostics.School.DEFICITS;
import static org.metodika.test.PublishedEvents.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.deficit.DeficitCatalogue;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.diagnostics.deficit.application.DeficitDetection;
import org.metodika.diagnostics.deficit.domain.DeficitId;
import org.metodika.diagnostics.level.ProgramStep;
import org.metodika.kit.ids.Ids;
import org.metodika.kit.store.Cause;
import org.metodika.test.Api;
import org.metodika.test.OutgoingMessage;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Topics;

/** A deficit is addressed by programs and resolved fully, partly or not. */
@PlatformTest
@Requirement("A03")
class DeficitLifeIT {

    private final Api api;
    private final Topics topics;
    private final DeficitDetection detection;
    private final School school;
    private final Programs programs;
    private final Api deputy;
    private final PublishedEvents events;
    private final UUID program = Ids.next();

    DeficitLifeIT(Api api, Topics topics, DeficitDetection detection) {
        this.api = api;
        this.detection = detection;
        this.topics = topics;
        this.school = new School(topics);
        this.programs = new Programs(topics, school);
        this.deputy = school.asDeputy(api);
        this.events = topics.record(DeficitCatalogue.DEFICIT_EVENTS);
    }

    @AfterEach
    void stopListening() {
        events.close();
    }

    @Test
    @Requirement({"B24", "D04"})
    void anApprovedProgramAddressesItUntilItIsStopped() {
        UUID deficit = detected();

        programs.approved(program, deficit);
        events.exactly(event(
                DeficitCatalogue.DEFICIT_ADDRESSED,
                told -> told.programId().equals(program) && told.since().equals(ORDERED)));
        assertThat(shown(deficit).at("/addressed").asBoolean()).isTrue();
        awaitListed("addressed=true", 1);
        awaitListed("addressed=false", 0);
        Reply item = deputy.get(DEFICITS + "?addressed=true").expect(200);
        assertThat(item.at("/items/0/addressedBy/0").asString()).isEqualTo(program.toString());
        assertThat(item.at("/items/0/addressedSince").asString()).isEqualTo(ORDERED.toString());
        assertThat(deputy.get(DEFICITS + "?format=csv").expect(200).text()).contains("В программе с", "2026");

        programs.stopped(program, ORDERED.plusDays(40));
        events.exactly(event(
                DeficitCatalogue.DEFICIT_NO_LONGER_ADDRESSED,
                told -> told.ground().equals("STOPPED")
                        && ORDERED.plusDays(40).equals(told.until())
                        && !told.stillAddressed()));
        awaitListed("addressed=false", 1);
        assertThat(shown(deficit).at("/programs/0/ended").asString()).isEqualTo("STOPPED");
    }

    @Test
    @Requirement("B31")
    void anAmendmentTakesItOutWhileAnotherProgramStillAddressesIt() {
        UUID deficit = detected();
        UUID another = Ids.next();
        programs.approved(program, deficit);
        programs.approved(another, deficit);
        events.exactly(event(DeficitCatalogue.DEFICIT_ADDRESSED), event(DeficitCatalogue.DEFICIT_ADDRESSED));

        programs.amended(program, ORDERED.plusDays(20));

        events.exactly(event(
                DeficitCatalogue.DEFICIT_NO_LONGER_ADDRESSED,
                told -> told.ground().equals("AMENDED") && told.stillAddressed()));
        assertThat(shown(deficit).at("/addressed").asBoolean()).isTrue();
    }

    @Test
    @Requirement("L10")
    void whatIsToldOfProgramsMayComeBeforeTheDeficitLateAndTwice() {
        UUID assessment = school.filled(api, school.teacher, 4, 4, 1, 4);
        UUID deficit = methodical(assessment);
        OutgoingMessage approved = programs.approved(program, deficit);
        OutgoingMessage annulled = programs.approvalAnnulled(program);
        programs.approved(program, deficit);
        topics.awaitConsumed(ProgramCatalogue.PROGRAM_EVENTS);

        school.close(api, assessment);

        events.about(deficit)
                .exactlyInOrder(event(DeficitCatalogue.DEFICIT_DETECTED), event(DeficitCatalogue.DEFICIT_ADDRESSED));
        annulled.send();
        approved.send();
        topics.awaitConsumed(ProgramCatalogue.PROGRAM_EVENTS);
        events.none();
        assertThat(shown(deficit).at("/programs")).hasSize(1);
    }

    @Test
    @Requirement("L10")
    void followersThatKnowDifferentThingsAtOnceNeverUndoOneAnother() throws Exception {
        UUID assessment = school.closed(api, school.teacher, 4, 4, 1, 4);
        UUID deficit = methodical(assessment);
        ProgramStep step = new ProgramStep(program, 3, "APPROVED", ORDERED, List.of(deficit));
        try (ExecutorService followers = Executors.newFixedThreadPool(6)) {
            List<Callable<Object>> all = new ArrayList<>();
            for (int number = 0; number < 12; number++) {
                Cause cause = new Cause("event-" + number, "/elsewhere/" + number, 1, null, null);
                Runnable following = number % 2 == 0
                        ? () -> detection.follow(assessment, cause)
                        : () -> detection.follow(school.teacher, step, cause);
                all.add(Executors.callable(following));
            }
            for (var done : followers.invokeAll(all)) {
                done.get();
            }
        }

        events.about(deficit)
                .exactlyInOrder(event(DeficitCatalogue.DEFICIT_DETECTED), event(DeficitCatalogue.DEFICIT_ADDRESSED));
    }

    @Test
    @Requirement({"C31", "C33", "L10"})
    void aCompletedProgramAwaitsItsOutcomeAndAMeasurementTellsIt() {
        UUID deficit = detected();
        programs.approved(program, deficit);
        programs.completed(program, ORDERED.plusMonths(7), deficit);
        events.exactlyInOrder(
                event(DeficitCatalogue.DEFICIT_ADDRESSED),
                event(
                        DeficitCatalogue.DEFICIT_NO_LONGER_ADDRESSED,
                        told -> told.ground().equals("COMPLETED")));
        Reply waiting = shown(deficit);
        assertThat(waiting.at("/awaitsOutcome").asBoolean()).isTrue();
        assertThat(waiting.at("/result").has("after")).isFalse();
        assertThat(waiting.at("/result").has("conclusion")).isFalse();

        UUID second = school.open(api, school.teacher);
        school.record(api, second, school.sheet("LESSON", 4, 4, 1, 4));
        school.record(api, second, school.sheet("INTERVIEW", 4, 4, 2, 4));
        school.close(api, second);

        events.exactlyInOrder(
                event(DeficitCatalogue.DEFICIT_CONFIRMED),
                event(
                        DeficitCatalogue.DEFICIT_OUTCOME_MEASURED,
                        told -> told.verdict().equals("PARTLY")
                                && told.assessmentId().equals(second)));
        Reply partly = shown(deficit);
        assertThat(partly.at("/status").asString()).isEqualTo("OPEN");
        assertThat(partly.at("/result/before/finding/score").asDouble()).isEqualTo(25.0);
        assertThat(partly.at("/result/after/finding/score").asDouble()).isEqualTo(37.5);
        assertThat(partly.at("/result/before/sources/0/title").asString()).isEqualTo("Собеседование с учителем");
        assertThat(partly.at("/result/change").asString()).isEqualTo("IMPROVED");
        assertThat(partly.at("/result/way").asString()).isEqualTo("MEASURED");
        assertThat(partly.at("/result/conclusion").asString()).isEqualTo("PARTLY");
    }

    @Test
    @Requirement({"C28", "C33"})
    void whoMayAssessStatesAnOutcomeWithItsEvidence() {
        UUID deficit = detected();

        Reply stated = deputy.post(DEFICITS + "/{id}/outcomes", stating("FULLY"), deficit)
                .expect(200);

        assertThat(stated.at("/status").asString()).isEqualTo("RESOLVED");
        assertThat(stated.at("/statedOutcomes/0/source").asString()).isEqualTo("Протокол № 3");
        assertThat(stated.at("/statedOutcomes/0/by").asString()).isEqualTo(school.deputy.toString());
        assertThat(stated.at("/result/way").asString()).isEqualTo("STATED");
        assertThat(events.exactly(event(
                        DeficitCatalogue.DEFICIT_OUTCOME_STATED,
                        told -> told.verdict().equals("FULLY") && school.deputy.equals(told.by()))))
                .noneMatch(message -> message.json().toString().contains("Уроки"));
        awaitListed("status=RESOLVED", 1);

        school.closed(api, school.teacher, 4, 4, 1, 4);

        events.exactly(
                event(DeficitCatalogue.DEFICIT_CONFIRMED),
                event(
                        DeficitCatalogue.DEFICIT_OUTCOME_MEASURED,
                        told -> told.verdict().equals("NOT")));
        assertThat(shown(deficit).at("/status").asString()).isEqualTo("OPEN");
        deputy.post(DEFICITS + "/{id}/outcomes", stating("FULLY"), deficit).expectProblem(409, "outcome-is-measured");
    }

    @Test
    void anOutcomeIsRefusedWithTheFieldThatIsWrong() {
        UUID deficit = detected();

        deputy.post(
                        DEFICITS + "/{id}/outcomes",
                        with("on", school.today().plusDays(1).toString()),
                        deficit)
                .expectProblem(422, "outcome-not-accepted");
        deputy.post(DEFICITS + "/{id}/outcomes", with("on", "2020-01-01"), deficit)
                .expectProblem(422, "outcome-not-accepted");
        deputy.post(DEFICITS + "/{id}/outcomes", with("text", " "), deficit).expectProblem(422, "invalid-content");
        deputy.post(DEFICITS + "/{id}/outcomes", with("source", null), deficit).expectProblem(422, "invalid-content");
        deputy.post(DEFICITS + "/{id}/outcomes", with("verdict", "MAYBE"), deficit)
                .expect(400);
        deputy.post(DEFICITS + "/{id}/outcomes", with("text", "я".repeat(2001)), deficit)
                .expectProblem(422, "invalid-content");
        deputy.post(DEFICITS + "/{id}/outcomes", null, deficit).expect(400);
        deputy.post(DEFICITS + "/{id}/outcomes", stating("NOT"), UUID.randomUUID())
                .expect(404);
    }

    private Map<String, Object> stating(String verdict) {
        Map<String, Object> body = new HashMap<>();
        body.put("verdict", verdict);
        body.put("on", school.today().toString());
        body.put("source", "Протокол № 3");
        body.put("text", "Уроки проводятся уверенно");
        return body;
    }

    private Map<String, Object> with(String field, @Nullable Object value) {
        Map<String, Object> body = stating("PARTLY");
        body.put(field, value);
        return body;
    }

    private Reply shown(UUID deficit) {
        return deputy.get(DEFICITS + "/{id}", deficit).expect(200);
    }

    private void awaitListed(String filter, int count) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(
                                deputy.get(DEFICITS + "?" + filter).expect(200).at("/items"))
                        .hasSize(count));
    }

    /** A deficit of the teacher, and what told of it heard. */
    private UUID detected() {
        UUID deficit = methodical(school.closed(api, school.teacher, 4, 4, 1, 4));
        events.about(deficit).take(event(DeficitCatalogue.DEFICIT_DETECTED));
        return deficit;
    }

    private static UUID methodical(UUID assessment) {
        return DeficitId.detectedBy(assessment, "METHODICAL").value();
    }
}
