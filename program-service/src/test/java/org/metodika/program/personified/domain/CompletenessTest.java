package org.metodika.program.personified.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.personified.domain.ProgramFixture.FIRST;
import static org.metodika.program.personified.domain.ProgramFixture.GENERAL;
import static org.metodika.program.personified.domain.ProgramFixture.METHODICAL;
import static org.metodika.program.personified.domain.ProgramFixture.SECOND;
import static org.metodika.program.personified.domain.ProgramFixture.TODAY;
import static org.metodika.program.personified.domain.ProgramFixture.activity;
import static org.metodika.program.personified.domain.ProgramFixture.course;
import static org.metodika.program.personified.domain.ProgramFixture.draft;
import static org.metodika.program.personified.domain.ProgramFixture.masterClass;
import static org.metodika.program.personified.domain.ProgramFixture.now;
import static org.metodika.program.personified.domain.ProgramFixture.nowWithoutFittingTutor;
import static org.metodika.program.personified.domain.ProgramFixture.said;
import static org.metodika.program.personified.domain.ProgramFixture.stage;
import static org.metodika.test.Decided.events;
import static org.metodika.test.Decided.refusal;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metodika.program.personified.domain.ProgramFixture.Draftsman;
import org.metodika.test.Requirement;

/** What a program must have before it is submitted. */
class CompletenessTest {

    @Test
    void mayBeSubmittedWhenItIsComplete() {
        assertThat(events(draft().submit(now())))
                .containsExactly(new ProgramEvent.Submitted(TODAY, Rules.Source.SHIPPED));
    }

    @Test
    @Requirement("B35")
    void needsTheFourPartsOfTheNote() {
        assertThat(missing(draftsman -> draftsman.note = Note.EMPTY))
                .containsExactly(
                        "/note/generalAim note-part-missing",
                        "/note/difficulties note-part-missing",
                        "/note/goals note-part-missing",
                        "/note/tasks note-part-missing");
    }

    @Test
    @Requirement("B26")
    void needsResultAndReportFormOfEachStage() {
        assertThat(missing(draftsman -> draftsman.stages = List.of(
                        new Stage(FIRST, "", " ", "", LocalDate.of(2026, 12, 1), CheckpointForm.SPEECH, null),
                        stage(SECOND, LocalDate.of(2027, 5, 1)))))
                .containsExactly(
                        "/stages/0/title stage-title-missing",
                        "/stages/0/result stage-result-missing",
                        "/stages/0/reportForm stage-report-form-missing");
    }

    @Test
    @Requirement("B27")
    void needsTheFinalResultAndItsReportForm() {
        assertThat(missing(draftsman -> {
                    draftsman.finalResult = "";
                    draftsman.finalReportForm = "";
                }))
                .containsExactly("/finalResult final-result-missing", "/finalReportForm final-report-form-missing");
    }

    @Test
    @Requirement("B11")
    void needsATutor() {
        assertThat(missing(draftsman -> draftsman.tutor = null)).containsExactly("/tutorId tutor-missing");
        assertThat(said(refusal(draft().submit(nowWithoutFittingTutor())).flaws()))
                .containsExactly("/tutorId tutor-not-eligible");
    }

    @Test
    @Requirement({"B36", "B37", "B38", "B39"})
    void needsWhatItsKindOfActivityDemands() {
        assertThat(missing(draftsman -> draftsman.activities = List.of(
                        activity(new ActivityId(new UUID(4, 3)), ActivityKind.INVARIANT_MODULE, null, 1, METHODICAL),
                        activity(new ActivityId(new UUID(4, 4)), ActivityKind.VARIABLE_MODULE, null, 1, GENERAL),
                        activity(new ActivityId(new UUID(4, 5)), ActivityKind.OTHER_FORM, null, 1, GENERAL),
                        activity(new ActivityId(new UUID(4, 6)), ActivityKind.SELF_EDUCATION, null, 1, GENERAL))))
                .containsExactly(
                        "/activities/0/provider provider-missing",
                        "/activities/1/task task-missing",
                        "/activities/2/form form-missing",
                        "/activities/2/place place-missing",
                        "/activities/2/level level-missing",
                        "/activities/2/participation participation-missing",
                        "/activities/3/task self-education-plan-missing");
    }

    @Test
    void needsStagesActivitiesAndDates() {
        assertThat(missing(draftsman -> {
                    draftsman.stages = List.of();
                    draftsman.activities = List.of();
                    draftsman.startsOn = null;
                    draftsman.endsOn = null;
                }))
                .containsExactly(
                        "/startsOn start-missing",
                        "/endsOn end-missing",
                        "/activities activities-missing",
                        "/stages stages-missing");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-01, 2026-11-30, false",
        "2026-10-01, 2026-11-29, true",
        "2026-10-01, 2028-09-30, false",
        "2026-10-01, 2028-10-01, true",
        "2024-12-31, 2025-02-27, false",
    })
    @Requirement("B25")
    void needsAReasonForAnUnusualDuration(LocalDate start, LocalDate end, boolean unusual) {
        Consumer<Draftsman> dates = draftsman -> {
            draftsman.startsOn = start;
            draftsman.endsOn = end;
            draftsman.stages = List.of(stage(FIRST, start), stage(SECOND, end));
        };
        assertThat(missing(dates)).isEqualTo(unusual ? List.of("/durationReason duration-reason-missing") : List.of());
        assertThat(missing(dates.andThen(draftsman -> draftsman.durationReason = "Конкурс в ноябре")))
                .isEmpty();
    }

    @Test
    @Requirement({"B06", "B25"})
    void theSchoolMayAllowNoOtherDuration() {
        Draftsman draftsman = new Draftsman();
        draftsman.endsOn = LocalDate.of(2028, 10, 1);
        draftsman.durationReason = "Конкурс в ноябре";
        Rules strict = new Rules(Set.of(), 1, 2_000, 100, 100, 2, 24, false, Rules.Source.SHIPPED);
        assertThat(missing(draftsman, strict)).containsExactly("/endsOn duration-unusual");
        Rules wide = new Rules(Set.of(), 1, 2_000, 100, 100, 1, 36, false, Rules.Source.SHIPPED);
        assertThat(missing(draftsman, wide)).isEmpty();
    }

    @Test
    @Requirement("B06")
    void demandsThePartsThatThePolicyOfTheSchoolNames() {
        Rules all = new Rules(EnumSet.allOf(Rules.Part.class), 1, 2_000, 100, 100, 2, 24, true, Rules.Source.SHIPPED);
        assertThat(missing(new Draftsman(), all))
                .containsExactly(
                        "/principles part-missing",
                        "/priorities part-missing",
                        "/activities part-missing",
                        "/activities part-missing",
                        "/results part-missing",
                        "/resources part-missing",
                        "/stages part-missing");
        Draftsman full = new Draftsman();
        full.frame = new Frame(
                Set.of(Principle.OPENNESS),
                List.of(new Priority(null, "Методика")),
                List.of(new PlannedResult("Цель", "Результат", "Мера")),
                List.of(new Resource(Resource.Kind.MATERIAL, "Кабинет", Resource.Availability.AVAILABLE, null)));
        Rules framed = new Rules(
                EnumSet.of(
                        Rules.Part.PRINCIPLES, Rules.Part.PRIORITIES, Rules.Part.PLANNED_RESULTS, Rules.Part.RESOURCES),
                1,
                2_000,
                100,
                100,
                2,
                24,
                true,
                Rules.Source.SHIPPED);
        assertThat(missing(full, framed)).isEmpty();
    }

    @Test
    @Requirement("B06")
    void keepsTheLimitsOfTheSchool() {
        assertThat(missing(
                        new Draftsman(), new Rules(Set.of(), 91, 2_000, 100, 100, 2, 24, true, Rules.Source.SHIPPED)))
                .containsExactly("/activities too-few-hours");
        assertThat(missing(new Draftsman(), new Rules(Set.of(), 90, 90, 1, 2, 2, 24, true, Rules.Source.SHIPPED)))
                .isEmpty();
        assertThat(missing(new Draftsman(), new Rules(Set.of(), 1, 89, 0, 1, 2, 24, true, Rules.Source.SHIPPED)))
                .containsExactly("/activities too-many-hours", "/activities too-many-modules", "/activities too-many");
    }

    @Test
    @Requirement("B41")
    void aPlannedResultSaysForWhichGoalItIsAndHowItIsMeasured() {
        assertThat(missing(draftsman -> draftsman.frame =
                        new Frame(Set.of(), List.of(), List.of(new PlannedResult("", "", "")), List.of())))
                .containsExactly(
                        "/results/0/goal result-goal-missing",
                        "/results/0/result result-text-missing",
                        "/results/0/measure result-measure-missing");
    }

    @Test
    @Requirement("B24")
    void asksForNoDifficultyWhereTheBasisHasNone() {
        assertThat(missing(draftsman -> {
                    draftsman.category = TeacherCategory.CONTEST_CANDIDATE;
                    draftsman.basis = List.of(new Basis.Finding(Basis.Source.INTERNAL_CONTROL, "Справка № 14", TODAY));
                    draftsman.activities = List.of(course(), masterClass());
                }))
                .isEmpty();
    }

    @Test
    void saysWhatIsMissingForTheNextStep() {
        Draftsman draftsman = new Draftsman();
        draftsman.finalResult = "";
        draftsman.activities = List.of(course(METHODICAL));
        Readiness draft = Readiness.of(draft(draftsman.content()), now());
        assertThat(said(draft.forSubmission())).containsExactly("/finalResult final-result-missing");
        assertThat(said(draft.forApproval()))
                .containsExactly("/finalResult final-result-missing", "/basis/1 deficit-uncovered");
        Readiness submitted = Readiness.of(
                ProgramFixture.submitted(draftsman.content()), ProgramFixture.nowWith(new Employment.Dismissed(TODAY)));
        assertThat(submitted.forSubmission()).isEmpty();
        assertThat(said(submitted.forApproval()))
                .containsExactly("/teacherId teacher-dismissed", "/basis/1 deficit-uncovered");
        Readiness approved = Readiness.of(ProgramFixture.approved(), now());
        assertThat(approved.forApproval()).isEmpty();
    }

    private static List<String> missing(Draftsman draftsman, Rules rules) {
        Circumstances now = now();
        return said(Completeness.missing(
                draftsman.content(), new Circumstances(TODAY, now.teacher(), now.deficits(), true, true, rules)));
    }

    /** What submission finds missing. */
    private static List<String> missing(Consumer<Draftsman> change) {
        Draftsman draftsman = new Draftsman();
        change.accept(draftsman);
        return said(Completeness.missing(draftsman.content(), now()));
    }
}
