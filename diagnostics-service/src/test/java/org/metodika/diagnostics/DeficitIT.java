package org.metodika.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.diagnostics.School.DEFICITS;
import static org.metodika.test.PublishedEvents.event;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.assessment.AssessmentCatalogue;
import org.metodika.contracts.assessment.AssessmentClosed;
import org.metodika.contracts.deficit.DeficitCatalogue;
import org.metodika.contracts.deficit.DeficitDetected;
import org.metodika.diagnostics.deficit.application.DeficitDetection;
import org.metodika.diagnostics.deficit.domain.DeficitId;
import org.metodika.kit.store.Cause;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvent;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Topics;

@PlatformTest
@Requirement({"C19", "A03"})
class DeficitIT {

    private static final String LEVELS = "/api/diagnostics/teachers/{id}/levels";

    private final Api api;
    private final Topics topics;
    private final DeficitDetection detection;
    private final School school;
    private final Api deputy;
    private final PublishedEvents events;

    DeficitIT(Api api, Topics topics, DeficitDetection detection) {
        this.api = api;
        this.topics = topics;
        this.detection = detection;
        this.school = new School(topics);
        this.deputy = school.asDeputy(api);
        this.events = topics.record(DeficitCatalogue.DEFICIT_EVENTS);
    }

    @AfterEach
    void stopListening() {
        events.close();
    }

    @Test
    @Requirement("B15")
    void aClosedAssessmentDetectsADeficitForEachCriterionBelowTheRequiredLevel() {
        UUID assessment = school.closed(api, school.teacher, 4, 2, 1, 1);
        UUID methodical = id(assessment, "METHODICAL");
        UUID scientific = id(assessment, "SCIENTIFIC_THEORETICAL");

        List<PublishedEvent> came = events.about(methodical, scientific, id(assessment, "GENERAL_PEDAGOGICAL"))
                .exactly(
                        event(
                                DeficitCatalogue.DEFICIT_DETECTED,
                                found -> found.code().equals("METHODICAL")),
                        event(
                                DeficitCatalogue.DEFICIT_DETECTED,
                                found -> found.code().equals("SCIENTIFIC_THEORETICAL")));

        DeficitDetected found = came.stream()
                .map(message -> message.data(DeficitCatalogue.DEFICIT_DETECTED))
                .filter(detected -> detected.code().equals("METHODICAL"))
                .findFirst()
                .orElseThrow();
        assertThat(found)
                .isEqualTo(new DeficitDetected(
                        methodical,
                        school.code,
                        school.teacher,
                        assessment,
                        "difficulty-characters",
                        1,
                        "METHODICAL",
                        "LOW",
                        "MIDDLE",
                        25.0,
                        school.today()));
        Reply shown = deputy.get(DEFICITS + "/{id}", methodical).expect(200);
        assertThat(shown.at("/title").asString()).isEqualTo("Методические");
        assertThat(shown.at("/status").asString()).isEqualTo("OPEN");
        assertThat(shown.at("/evidence/0/levelTitle").asString()).isEqualTo("Низкий");
    }

    @Test
    void theSameEventDeliveredAgainHasNoFurtherEffect() {
        try (PublishedEvents assessments = topics.record(AssessmentCatalogue.ASSESSMENT_EVENTS)) {
            UUID assessment = school.closed(api, school.teacher, 4, 4, 1, 4);
            events.about(id(assessment, "METHODICAL")).exactly(event(DeficitCatalogue.DEFICIT_DETECTED));
            PublishedEvent closed = assessments.about(assessment).take(event(AssessmentCatalogue.ASSESSMENT_CLOSED));

            again(closed);
            again(closed);

            events.none();
        }
    }

    @Test
    void aLaterAssessmentConfirmsAndThenResolves() {
        UUID first = school.closed(api, school.teacher, 4, 4, 1, 4);
        UUID deficit = id(first, "METHODICAL");
        events.about(deficit).exactly(event(DeficitCatalogue.DEFICIT_DETECTED));

        UUID second = school.closed(api, school.teacher, 4, 4, 0, 4);
        events.exactlyInOrder(
                event(
                        DeficitCatalogue.DEFICIT_CONFIRMED,
                        confirmed -> confirmed.assessmentId().equals(second) && confirmed.score() == 0.0),
                event(
                        DeficitCatalogue.DEFICIT_OUTCOME_MEASURED,
                        outcome -> outcome.verdict().equals("NOT") && first.equals(outcome.comparedWith())));

        UUID third = school.closed(api, school.teacher, 4, 4, 2, 4);
        events.exactlyInOrder(
                event(
                        DeficitCatalogue.DEFICIT_RESOLVED,
                        resolved -> resolved.assessmentId().equals(third)
                                && resolved.score() == 50.0
                                && resolved.resolvedOn().equals(school.today())),
                event(
                        DeficitCatalogue.DEFICIT_OUTCOME_MEASURED,
                        outcome -> outcome.verdict().equals("FULLY")
                                && Double.valueOf(25).equals(outcome.scoreBefore())));

        UUID fourth = school.closed(api, school.teacher, 4, 4, 1, 4);
        events.about(deficit, id(fourth, "METHODICAL"))
                .exactly(event(
                        DeficitCatalogue.DEFICIT_DETECTED,
                        detected -> detected.deficitId().equals(id(fourth, "METHODICAL"))));
    }

    @Test
    void instancesThatFollowTheSameAssessmentsAtOnceDoEverythingOnce() throws Exception {
        UUID first = school.closed(api, school.teacher, 4, 4, 1, 4);
        followAtOnce(first);
        UUID second = school.closed(api, school.teacher, 4, 4, 3, 4);
        followAtOnce(second, first);

        events.about(id(first, "METHODICAL"), id(second, "METHODICAL"))
                .exactlyInOrder(
                        event(DeficitCatalogue.DEFICIT_DETECTED),
                        event(DeficitCatalogue.DEFICIT_RESOLVED),
                        event(DeficitCatalogue.DEFICIT_OUTCOME_MEASURED));
    }

    private void followAtOnce(UUID... assessments) throws Exception {
        try (ExecutorService instances = Executors.newFixedThreadPool(6)) {
            List<Callable<Object>> all = new ArrayList<>();
            for (int instance = 0; instance < 6; instance++) {
                UUID assessment = assessments[instance % assessments.length];
                Cause cause = new Cause("event-" + instance, "/elsewhere/" + instance, 1, null, null);
                all.add(Executors.callable(() -> detection.follow(assessment, cause)));
            }
            for (var done : instances.invokeAll(all)) {
                done.get();
            }
        }
    }

    @Test
    void eventsOfTwoAssessmentsInTheWrongOrderComeToTheSame() {
        try (PublishedEvents assessments = topics.record(AssessmentCatalogue.ASSESSMENT_EVENTS)) {
            UUID first = school.closed(api, school.teacher, 4, 4, 1, 4);
            UUID second = school.closed(api, school.teacher, 4, 4, 3, 4);
            UUID deficit = id(first, "METHODICAL");
            events.about(deficit, id(second, "METHODICAL"))
                    .exactly(
                            event(DeficitCatalogue.DEFICIT_DETECTED),
                            event(DeficitCatalogue.DEFICIT_RESOLVED),
                            event(DeficitCatalogue.DEFICIT_OUTCOME_MEASURED));

            again(assessments.about(second).take(event(AssessmentCatalogue.ASSESSMENT_CLOSED)));
            again(assessments.about(first).take(event(AssessmentCatalogue.ASSESSMENT_CLOSED)));

            events.none();
            assertThat(deputy.get(DEFICITS + "/{id}", deficit).at("/status").asString())
                    .isEqualTo("RESOLVED");
        }
    }

    @Test
    @Requirement("C03")
    void levelsShowActualAgainstRequiredTheGapAndTheStrengths() {
        UUID assessment = school.closed(api, school.teacher, 4, 2, 1, 3);
        events.about(id(assessment, "METHODICAL")).exactly(event(DeficitCatalogue.DEFICIT_DETECTED));

        Reply levels = levels();
        assertThat(levels.at("/strengths").valueStream().map(code -> code.asString()))
                .containsExactly("GENERAL_PEDAGOGICAL", "SCIENTIFIC_THEORETICAL");
        assertThat(levels.at("/levels/2/code").asString()).isEqualTo("METHODICAL");
        assertThat(levels.at("/levels/2/levelTitle").asString()).isEqualTo("Низкий");
        assertThat(levels.at("/levels/2/requiredLevelTitle").asString()).isEqualTo("Средний");
        assertThat(levels.at("/levels/2/gap").asDouble()).isEqualTo(25.0);
        assertThat(levels.at("/levels/0/gap").asDouble()).isEqualTo(0.0);
        assertThat(levels.at("/levels/2/measuredOn").asString())
                .isEqualTo(school.today().toString());
        assertThat(levels.at("/levels/2/assessmentId").asString()).isEqualTo(assessment.toString());
        assertThat(deputy.get(LEVELS, school.colleague).expect(200).at("/levels"))
                .isEmpty();
        deputy.get(LEVELS, UUID.randomUUID()).expectProblem(404, "not-found");
    }

    private void again(PublishedEvent closed) {
        AssessmentClosed data = closed.data(AssessmentCatalogue.ASSESSMENT_CLOSED);
        topics.message(AssessmentCatalogue.ASSESSMENT_CLOSED, data.assessmentId(), data, closed.sequence())
                .header("ce_id", closed.id())
                .send();
        topics.awaitConsumed(AssessmentCatalogue.ASSESSMENT_EVENTS);
    }

    private Reply levels() {
        return deputy.get(LEVELS, school.teacher).expect(200);
    }

    private static UUID id(UUID assessment, String code) {
        return DeficitId.detectedBy(assessment, code).value();
    }
}
