package org.metodika.program.personified.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.personified.domain.ProgramFixture.COURSE;
import static org.metodika.program.personified.domain.ProgramFixture.FIRST;
import static org.metodika.program.personified.domain.ProgramFixture.GENERAL;
import static org.metodika.program.personified.domain.ProgramFixture.METHODICAL;
import static org.metodika.program.personified.domain.ProgramFixture.SECOND;
import static org.metodika.program.personified.domain.ProgramFixture.TEACHER;
import static org.metodika.program.personified.domain.ProgramFixture.TODAY;
import static org.metodika.program.personified.domain.ProgramFixture.activity;
import static org.metodika.program.personified.domain.ProgramFixture.course;
import static org.metodika.program.personified.domain.ProgramFixture.deficit;
import static org.metodika.program.personified.domain.ProgramFixture.draft;
import static org.metodika.program.personified.domain.ProgramFixture.events;
import static org.metodika.program.personified.domain.ProgramFixture.masterClass;
import static org.metodika.program.personified.domain.ProgramFixture.now;
import static org.metodika.program.personified.domain.ProgramFixture.nowWithoutFittingTutor;
import static org.metodika.program.personified.domain.ProgramFixture.open;
import static org.metodika.program.personified.domain.ProgramFixture.reason;
import static org.metodika.program.personified.domain.ProgramFixture.said;
import static org.metodika.program.personified.domain.ProgramFixture.stage;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metodika.program.personified.domain.ProgramFixture.Draftsman;
import org.metodika.test.Requirement;

class ContentTest {

    private static final DeficitId UNKNOWN = new DeficitId(new UUID(8, 8));

    @Test
    void mayBeSubmittedWhenItIsComplete() {
        assertThat(events(draft().submit(now()))).containsExactly(new ProgramEvent.Submitted(TODAY));
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
                        new Stage(FIRST, "", " ", "", LocalDate.of(2026, 12, 1), CheckpointForm.SPEECH),
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
        assertThat(said(reason(draft().submit(nowWithoutFittingTutor())).flaws()))
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
    @Requirement("B24")
    void isFlaggedAndNotSubmittedWithAnActivityThatRelatesToNoDifficulty() {
        Draftsman draftsman = new Draftsman();
        draftsman.activities = List.of(course(METHODICAL, GENERAL), masterClass());
        Coverage coverage = Coverage.of(draft(draftsman.content()), now());
        assertThat(coverage.isFlagged()).isTrue();
        assertThat(coverage.unrelated()).containsExactly(ProgramFixture.MASTER_CLASS);
        assertThat(said(reason(draft(draftsman.content()).submit(now())).flaws()))
                .containsExactly("/activities/1/deficits activity-unrelated");
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
    @Requirement("B24")
    void showsHowEachDeficitIsDealtWith() {
        DeficitId deferred = new DeficitId(new UUID(2, 3));
        DeficitId annulled = new DeficitId(new UUID(2, 4));
        Draftsman draftsman = new Draftsman();
        draftsman.basis = List.of(
                Basis.Difficulty.named(METHODICAL),
                new Basis.Finding(Basis.Source.MONITORING, "Справка", null),
                Basis.Difficulty.named(GENERAL),
                Basis.Difficulty.named(deferred),
                Basis.Difficulty.named(annulled));
        draftsman.activities = List.of(course(METHODICAL));
        Program program = draft(draftsman.content()).evolve(new ProgramEvent.DeficitDeferred(deferred, "Курсы весной"));
        Coverage coverage = Coverage.of(
                program,
                now(
                        open(METHODICAL, "METHODICAL"),
                        open(GENERAL, "GENERAL_PEDAGOGICAL"),
                        open(deferred, "METHODICAL"),
                        deficit(annulled, "METHODICAL", Deficit.Standing.ANNULLED)));
        assertThat(coverage.deficits())
                .extracting(Coverage.Line::verdict)
                .containsExactly(
                        Coverage.Verdict.ADDRESSED,
                        Coverage.Verdict.UNCOVERED,
                        Coverage.Verdict.DEFERRED,
                        Coverage.Verdict.CLOSED);
        assertThat(coverage.deficits().getFirst().activities()).containsExactly(COURSE);
        assertThat(coverage.uncovered()).containsExactly(GENERAL);
    }

    @Test
    void mayNotNameTheSameOrUnknownDeficits() {
        assertThat(flaws(draftsman -> draftsman.basis = List.of(
                        Basis.Difficulty.named(METHODICAL),
                        Basis.Difficulty.named(METHODICAL),
                        Basis.Difficulty.named(GENERAL),
                        Basis.Difficulty.named(UNKNOWN))))
                .containsExactly("/basis/1/deficitId deficit-named-twice", "/basis/3/deficitId deficit-unknown");
        assertThat(flaws(draftsman -> draftsman.activities = List.of(course(METHODICAL, UNKNOWN, METHODICAL))))
                .containsExactly(
                        "/activities/0/deficits/1 deficit-not-in-basis",
                        "/activities/0/deficits/2 deficit-named-twice");
    }

    @Test
    void mayNotContradictItsDates() {
        assertThat(flaws(draftsman -> draftsman.endsOn = LocalDate.of(2026, 9, 30)))
                .containsExactly(
                        "/endsOn end-before-start",
                        "/stages/0/deadline deadline-after-end",
                        "/stages/1/deadline deadline-after-end");
        assertThat(flaws(draftsman -> draftsman.stages =
                        List.of(stage(FIRST, LocalDate.of(2026, 9, 30)), stage(SECOND, LocalDate.of(2026, 9, 30)))))
                .containsExactly(
                        "/stages/0/deadline deadline-before-start",
                        "/stages/1/deadline deadline-out-of-order",
                        "/stages/1/deadline deadline-before-start");
        assertThat(flaws(draftsman -> draftsman.basis = List.of(
                        Basis.Difficulty.named(METHODICAL),
                        Basis.Difficulty.named(GENERAL),
                        new Basis.Finding(Basis.Source.MONITORING, " ", TODAY.plusDays(1)))))
                .containsExactly("/basis/2/reference reference-missing", "/basis/2/date date-in-future");
    }

    @Test
    void mayNotHaveImpossibleActivities() {
        assertThat(flaws(draftsman -> draftsman.activities = List.of(
                        activity(COURSE, ActivityKind.INVARIANT_MODULE, "ИРО", 0, METHODICAL),
                        activity(COURSE, ActivityKind.INVARIANT_MODULE, "ИРО", 2001, METHODICAL))))
                .containsExactly(
                        "/activities/0/hours hours-out-of-range",
                        "/activities/1/activityId id-used-twice",
                        "/activities/1/hours hours-out-of-range");
        Activity formless = new Activity(
                COURSE,
                ActivityKind.SELF_EDUCATION,
                "",
                OtherForm.FORUM,
                null,
                null,
                1,
                null,
                null,
                null,
                new StageId(new UUID(3, 9)),
                List.of());
        assertThat(flaws(draftsman -> draftsman.activities = List.of(formless)))
                .containsExactly(
                        "/activities/0/title title-missing",
                        "/activities/0/form form-for-other-forms-only",
                        "/activities/0/stageId stage-unknown");
        assertThat(flaws(draftsman -> draftsman.stages =
                        List.of(stage(FIRST, LocalDate.of(2026, 12, 1)), stage(FIRST, LocalDate.of(2027, 1, 1)))))
                .contains("/stages/1/stageId id-used-twice");
    }

    @Test
    void mayNotBeEndless() {
        assertThat(flaws(draftsman -> {
                    draftsman.basis = List.of(
                            Basis.Difficulty.named(METHODICAL),
                            Basis.Difficulty.named(GENERAL),
                            new Basis.Finding(Basis.Source.MONITORING, "я".repeat(501), null));
                    draftsman.note = new Note("я".repeat(4001), "", "", "");
                    draftsman.stages = Collections.nCopies(101, stage(FIRST, LocalDate.of(2026, 12, 1)));
                }))
                .contains("/stages too-many", "/basis/2/reference size-max", "/note/generalAim size-max");
    }

    @Test
    @Requirement({"B07", "B11"})
    void mayNameOnlyFittingPeople() {
        var now = new Circumstances(TODAY, new Employment.OnStaff(), now().deficits(), false, false);
        Draftsman draftsman = new Draftsman();
        draftsman.curator = ProgramFixture.DEPUTY;
        assertThat(said(reason(draft().changeContent(draftsman.content(), now)).flaws()))
                .containsExactly("/tutorId tutor-not-eligible", "/curatorId curator-not-eligible");
        assertThat(flaws(own -> own.tutor = TEACHER)).containsExactly("/tutorId tutor-not-eligible");
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

    /** What submission finds missing. */
    private static List<String> missing(Consumer<Draftsman> change) {
        Draftsman draftsman = new Draftsman();
        change.accept(draftsman);
        return said(Completeness.missing(draftsman.content(), now()));
    }

    /** What is wrong in a draft already. */
    private static List<String> flaws(Consumer<Draftsman> change) {
        Draftsman draftsman = new Draftsman();
        change.accept(draftsman);
        return said(reason(draft().changeContent(draftsman.content(), now())).flaws());
    }
}
