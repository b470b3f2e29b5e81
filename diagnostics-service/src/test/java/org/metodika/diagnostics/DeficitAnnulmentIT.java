package org.metodika.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.diagnostics.School.ASSESSMENTS;
import static org.metodika.diagnostics.School.DEFICITS;
import static org.metodika.test.PublishedEvents.event;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.deficit.DeficitCatalogue;
import org.metodika.diagnostics.deficit.domain.DeficitId;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;

/** What is annulled, an assessment or a deficit, is taken back as far as it reaches. */
@PlatformTest
@Requirement({"C19", "A03"})
class DeficitAnnulmentIT {

    private final Api api;
    private final School school;
    private final Api deputy;
    private final PublishedEvents events;

    DeficitAnnulmentIT(Api api, Topics topics) {
        this.api = api;
        this.school = new School(topics);
        this.deputy = school.asDeputy(api);
        this.events = topics.record(DeficitCatalogue.DEFICIT_EVENTS);
    }

    @AfterEach
    void stopListening() {
        events.close();
    }

    @Test
    void annullingAClosedAssessmentAnnulsItsDeficitsOneByOne() {
        UUID assessment = school.closed(api, school.teacher, 4, 1, 1, 4);
        events.about(id(assessment, "METHODICAL"), id(assessment, "PSYCHOLOGICAL_PEDAGOGICAL"))
                .exactly(event(DeficitCatalogue.DEFICIT_DETECTED), event(DeficitCatalogue.DEFICIT_DETECTED));

        school.annul(api, assessment);

        events.exactly(
                event(DeficitCatalogue.DEFICIT_ANNULLED, gone -> gone.code().equals("METHODICAL") && gone.by() == null),
                event(DeficitCatalogue.DEFICIT_ANNULLED, gone -> gone.code().equals("PSYCHOLOGICAL_PEDAGOGICAL")));
        assertThat(deputy.get("/api/diagnostics/teachers/{id}/levels", school.teacher)
                        .expect(200)
                        .at("/levels"))
                .isEmpty();
    }

    @Test
    void annullingTheResolvingAssessmentReopensTheDeficit() {
        UUID first = school.closed(api, school.teacher, 4, 4, 1, 4);
        UUID second = school.closed(api, school.teacher, 4, 4, 3, 4);
        UUID deficit = id(first, "METHODICAL");
        events.about(deficit)
                .exactly(
                        event(DeficitCatalogue.DEFICIT_DETECTED),
                        event(DeficitCatalogue.DEFICIT_RESOLVED),
                        event(DeficitCatalogue.DEFICIT_OUTCOME_MEASURED));

        school.annul(api, second);

        events.exactly(
                event(
                        DeficitCatalogue.DEFICIT_REOPENED,
                        reopened -> reopened.assessmentId().equals(first) && reopened.score() == 25.0),
                event(
                        DeficitCatalogue.DEFICIT_OUTCOME_WITHDRAWN,
                        withdrawn -> withdrawn.assessmentId().equals(second)));
        assertThat(deputy.get(DEFICITS + "/{id}", deficit).at("/status").asString())
                .isEqualTo("OPEN");
    }

    @Test
    void annullingAConfirmingAssessmentRevisesTheDeficit() {
        UUID first = school.closed(api, school.teacher, 4, 4, 1, 4);
        UUID second = school.closed(api, school.teacher, 4, 4, 0, 4);
        UUID deficit = id(first, "METHODICAL");
        events.about(deficit)
                .exactly(
                        event(DeficitCatalogue.DEFICIT_DETECTED),
                        event(DeficitCatalogue.DEFICIT_CONFIRMED),
                        event(DeficitCatalogue.DEFICIT_OUTCOME_MEASURED));

        school.annul(api, second);

        events.exactly(
                event(
                        DeficitCatalogue.DEFICIT_REVISED,
                        revised -> revised.status().equals("OPEN")
                                && revised.assessmentId().equals(first)
                                && revised.score() == 25.0),
                event(DeficitCatalogue.DEFICIT_OUTCOME_WITHDRAWN));
    }

    @Test
    void aDeficitRecordedForTheWrongPersonIsAnnulledOnceAndNeverComesBack() {
        UUID first = school.closed(api, school.teacher, 4, 4, 1, 4);
        UUID deficit = id(first, "METHODICAL");
        events.about(deficit).exactly(event(DeficitCatalogue.DEFICIT_DETECTED));
        Map<String, Object> reason = Map.of("reason", "Запись о другом педагоге");

        Reply annulled =
                deputy.post(DEFICITS + "/{id}/annulment", reason, deficit).expect(200);
        assertThat(annulled.at("/annulment/reason").asString()).isEqualTo("Запись о другом педагоге");
        deputy.post(DEFICITS + "/{id}/annulment", reason, deficit).expectProblem(409, "deficit-already-annulled");
        assertThat(events.exactly(event(DeficitCatalogue.DEFICIT_ANNULLED, gone -> school.deputy.equals(gone.by()))))
                .noneMatch(message -> message.json().toString().contains("другом"));

        UUID second = school.closed(api, school.teacher, 4, 4, 1, 4);
        events.about(deficit, id(second, "METHODICAL"))
                .exactly(event(
                        DeficitCatalogue.DEFICIT_DETECTED,
                        again -> again.deficitId().equals(id(second, "METHODICAL"))));
        school.annul(api, first);
        events.none();
    }

    @Test
    void nobodyAnnulsADeficitOfTheirOwn() {
        Api methodist = api.as(Tokens.methodist());
        Map<String, Object> opening = Map.of("teacherId", school.deputy, "instrument", School.INSTRUMENT);
        UUID assessment = School.id(methodist.post(ASSESSMENTS, opening).expect(201));
        for (String source : List.of("LESSON", "JOURNAL")) {
            methodist
                    .post(ASSESSMENTS + "/{id}/sheets", school.sheet(source, 1, 4, 4, 4), assessment)
                    .expect(201);
        }
        methodist.post(ASSESSMENTS + "/{id}/closing", null, assessment).expect(200);
        UUID deficit = id(assessment, "GENERAL_PEDAGOGICAL");
        events.about(deficit).exactly(event(DeficitCatalogue.DEFICIT_DETECTED));

        deputy.post(DEFICITS + "/{id}/annulment", Map.of("reason", "Не согласна"), deficit)
                .expectProblem(422, "own-deficit");
    }

    private static UUID id(UUID assessment, String code) {
        return DeficitId.detectedBy(assessment, code).value();
    }
}
