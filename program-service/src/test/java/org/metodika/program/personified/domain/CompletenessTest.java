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
import static org.metodika.program.personified.domain.ProgramFixture.events;
import static org.metodika.program.personified.domain.ProgramFixture.masterClass;
import static org.metodika.program.personified.domain.ProgramFixture.now;
import static org.metodika.program.personified.domain.ProgramFixture.nowWithoutFittingTutor;
import static org.metodika.program.personified.domain.ProgramFixture.reason;
import static org.metodika.program.personified.domain.ProgramFixture.said;
import static org.metodika.program.personified.domain.ProgramFixture.stage;

import java.time.LocalDate;
import java.util.List;
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

    /** What submission finds missing. */
    private static List<String> missing(Consumer<Draftsman> change) {
        Draftsman draftsman = new Draftsman();
        change.accept(draftsman);
        return said(Completeness.missing(draftsman.content(), now()));
    }
}
