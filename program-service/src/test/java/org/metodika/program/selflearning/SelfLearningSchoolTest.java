package org.metodika.program.selflearning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.Decided.event;
import static org.metodika.test.Decided.flaws;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.problem.ProblemTexts;
import org.metodika.program.selflearning.Evidence.RecordKind;
import org.metodika.program.selflearning.Evidence.RecordLink;
import org.metodika.test.Requirement;

/** Five steps of a school year, each with who answers for it, by when, and what proves it. */
@Requirement("C05")
class SelfLearningSchoolTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final Step.Plan PLAN = new Step.Plan(new UUID(1, 1), LocalDate.of(2026, 12, 25));
    private static final Step.Done DONE = new Step.Done(
            LocalDate.of(2026, 11, 20),
            new Evidence("Программа принята", new RecordLink(RecordKind.SCHOOL_PROGRAMME, new UUID(2, 1))));
    private static final SelfLearningSchool BEGUN =
            SelfLearningSchool.startedBy(new SelfLearningEvent.Begun("1001", 2026));

    @Test
    void beginsWithFiveStepsThatNobodyHasPlanned() {
        assertThat(event(SelfLearningSchool.begin("1001", 2026, TODAY)))
                .isEqualTo(new SelfLearningEvent.Begun("1001", 2026));
        assertThat(BEGUN.steps()).extracting(Step::step).containsExactly(BuildingStep.values());
        assertThat(BEGUN.steps()).extracting(Step::state).containsOnly(Step.State.NOT_PLANNED);
        assertThat(BEGUN.standsOn().map(Step::step)).contains(BuildingStep.PROGRAMME);
        assertThat(event(SelfLearningSchool.begin("1001", 2027, TODAY)))
                .isEqualTo(new SelfLearningEvent.Begun("1001", 2027));
        for (int year : List.of(2014, 2028)) {
            assertThat(flaws(SelfLearningSchool.begin("1001", year, TODAY)))
                    .containsExactly("/schoolYear school-year-between");
        }
        assertThat(SelfLearningSchool.schoolYearOf(LocalDate.of(2027, 8, 31))).isEqualTo(2026);
        assertThat(SelfLearningSchool.schoolYearOf(LocalDate.of(2027, 9, 1))).isEqualTo(2027);
    }

    @Test
    void aStepIsPlannedDoneAndTakenUpAgain() {
        SelfLearningSchool planned = evolve(BEGUN, BEGUN.plan(BuildingStep.PROGRAMME, PLAN, true));
        assertThat(planned.step(BuildingStep.PROGRAMME).state()).isEqualTo(Step.State.PLANNED);
        assertThat(planned.plan(BuildingStep.PROGRAMME, PLAN, true)).isEqualTo(Decision.nothingToDo());
        SelfLearningSchool done = evolve(planned, planned.done(BuildingStep.PROGRAMME, DONE, TODAY));
        assertThat(done.step(BuildingStep.PROGRAMME)).isEqualTo(new Step(BuildingStep.PROGRAMME, PLAN, DONE, ""));
        assertThat(done.standsOn().map(Step::step)).contains(BuildingStep.MENTOR_ATTESTATION);
        Decision<SelfLearningEvent> isDone = Decision.rejected(new SelfLearningRejection.BuildingStepIsDone());
        assertThat(done.done(BuildingStep.PROGRAMME, DONE, TODAY)).isEqualTo(isDone);
        assertThat(done.plan(BuildingStep.PROGRAMME, PLAN, true)).isEqualTo(isDone);
        assertThat(flaws(done.reopen(BuildingStep.PROGRAMME, " "))).containsExactly("/reason not-blank");
        assertThat(flaws(done.reopen(BuildingStep.PROGRAMME, "п".repeat(2001))))
                .containsExactly("/reason text-too-long");
        SelfLearningSchool again = evolve(done, done.reopen(BuildingStep.PROGRAMME, "Отменена"));
        assertThat(again.step(BuildingStep.PROGRAMME))
                .isEqualTo(new Step(BuildingStep.PROGRAMME, PLAN, null, "Отменена"));
        assertThat(again.reopen(BuildingStep.PROGRAMME, "Отменена"))
                .isEqualTo(Decision.rejected(new SelfLearningRejection.BuildingStepNotDone()));
    }

    @Test
    void theStepsGoInAnyOrderAndTheSchoolStandsOnTheFirstThatIsLeft() {
        SelfLearningSchool school = BEGUN;
        for (BuildingStep step : List.of(
                BuildingStep.FEEDBACK,
                BuildingStep.PROGRAMME,
                BuildingStep.ACHIEVEMENT_MONITORING,
                BuildingStep.TOOLS_AND_FORMATS)) {
            school = evolve(school, school.plan(step, PLAN, true));
            school = evolve(school, school.done(step, DONE, TODAY));
        }
        assertThat(school.standsOn().map(Step::step)).contains(BuildingStep.MENTOR_ATTESTATION);
        school = evolve(school, school.plan(BuildingStep.MENTOR_ATTESTATION, PLAN, true));
        school = evolve(school, school.done(BuildingStep.MENTOR_ATTESTATION, DONE, TODAY));
        assertThat(school.standsOn()).isEmpty();
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(BEGUN.done(BuildingStep.FEEDBACK, DONE, TODAY))
                .isEqualTo(Decision.rejected(new SelfLearningRejection.BuildingStepNotPlanned()));
        for (LocalDate outside : List.of(LocalDate.of(2026, 5, 31), LocalDate.of(2027, 9, 1))) {
            assertThat(flaws(BEGUN.plan(BuildingStep.FEEDBACK, new Step.Plan(new UUID(1, 9), outside), false)))
                    .containsExactly("/responsibleId person-unknown-here", "/plannedOn date-between");
        }
        SelfLearningSchool planned = evolve(BEGUN, BEGUN.plan(BuildingStep.FEEDBACK, PLAN, true));
        Step.Done bare = new Step.Done(TODAY.plusDays(1), new Evidence("", null));
        assertThat(flaws(planned.done(BuildingStep.FEEDBACK, bare, TODAY)))
                .containsExactly("/doneOn date-between", "/evidence evidence-missing");
        Step.Done early = new Step.Done(LocalDate.of(2026, 5, 31), new Evidence("п".repeat(2001), null));
        assertThat(flaws(planned.done(BuildingStep.FEEDBACK, early, TODAY)))
                .containsExactly("/doneOn date-between", "/evidence text-too-long");
    }

    @Test
    void saysEveryRefusalInBothLanguages() {
        assertThat(ProblemTexts.gaps(SelfLearningRejection.class)).isEmpty();
    }

    private static SelfLearningSchool evolve(SelfLearningSchool school, Decision<SelfLearningEvent> decision) {
        return school.evolve(event(decision));
    }
}
