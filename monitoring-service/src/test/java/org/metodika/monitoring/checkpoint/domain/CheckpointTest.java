package org.metodika.monitoring.checkpoint.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.Decided.events;
import static org.metodika.test.Decided.refusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.monitoring.ids.ProgramId;
import org.metodika.monitoring.ids.StaffId;
import org.metodika.monitoring.ids.StageId;
import org.metodika.test.Decided;
import org.metodika.test.Requirement;

class CheckpointTest {

    private static final StaffId TEACHER = staff();
    private static final StaffId TUTOR = staff();
    private static final LocalDate STARTS = LocalDate.of(2026, 10, 1);
    private static final LocalDate DEADLINE = LocalDate.of(2026, 12, 20);
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 23);
    private static final SelfMark OWN = new SelfMark(4, "Справилась");
    private static final Occasion OCCASION =
            new Occasion(Occasion.Venue.ASSOCIATION, Occasion.Materials.DIDACTIC, "Русский язык в школе", null);
    private static final Report REPORT = new Report("Аналитическая справка", "Смысловое чтение", null);

    @Test
    @Requirement("C11")
    void refusesAResultBeforeTheTeachersOwnMark() {
        assertThat(refusal(open().pass(entry(TODAY), TODAY))).isEqualTo(new CheckpointRefusal.SelfMarkMissing());
    }

    @Test
    @Requirement("C11")
    void passesWithReportAndBothMarks() {
        Checkpoint passed = passed(TODAY);

        assertThat(passed.standing())
                .isEqualTo(new Standing.Passed(OWN, new Result(TODAY, 5, REPORT, null, OCCASION, null, TUTOR)));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 6, Integer.MAX_VALUE})
    void refusesMarksOffTheScale(int mark) {
        assertThat(refusal(open().selfMark(new SelfMark(mark, null))))
                .isEqualTo(new CheckpointRefusal.MarkOffScale(mark, 1, 5, "/mark"));
        assertThat(refusal(marked().pass(entry(TODAY, mark, REPORT, null, TUTOR), TODAY)))
                .isEqualTo(new CheckpointRefusal.MarkOffScale(mark, 1, 5, "/assessorMark"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void takesEveryMarkOfTheScale(int mark) {
        Checkpoint marked = after(open(), open().selfMark(new SelfMark(mark, null)));

        assertThat(after(marked, marked.pass(entry(TODAY, mark, REPORT, null, TUTOR), TODAY))
                        .standing()
                        .status())
                .isEqualTo(Status.PASSED);
    }

    static Stream<@Nullable Report> incompleteReports() {
        return Stream.of(null, new Report(" ", "Тема", null), new Report("Справка", "", null), new Report("", "", ""));
    }

    @ParameterizedTest
    @MethodSource("incompleteReports")
    @Requirement("B26")
    void refusesAResultWithoutReport(@Nullable Report report) {
        assertThat(refusal(marked().pass(entry(TODAY, 5, report, null, TUTOR), TODAY)))
                .isInstanceOf(CheckpointRefusal.ReportMissing.class);
    }

    @Test
    void saysWhatTheReportLacks() {
        Rejection refusal = refusal(marked().pass(entry(TODAY, 5, new Report("", " ", null), null, TUTOR), TODAY));

        assertThat(refusal.flaws()).extracting(Flaw::pointer).containsExactly("/report/form", "/report/title");
    }

    @Test
    @Requirement("C12")
    void refusesAnInterviewThatNamesNobody() {
        Checkpoint interview = marked(plan(CheckpointForm.INTERVIEW, STARTS, STARTS));

        assertThat(refusal(interview.pass(entry(TODAY), TODAY))).isEqualTo(new CheckpointRefusal.CounterpartMissing());
        assertThat(after(interview, interview.pass(entry(TODAY, 5, REPORT, Counterpart.METHODIST, TUTOR), TODAY))
                        .standing()
                        .status())
                .isEqualTo(Status.PASSED);
    }

    @ParameterizedTest
    @EnumSource(value = CheckpointForm.class, names = "INTERVIEW", mode = EnumSource.Mode.EXCLUDE)
    @Requirement("C12")
    void otherFormsNeedNoCounterpart(CheckpointForm form) {
        Checkpoint checkpoint = marked(plan(form, STARTS, STARTS));

        assertThat(after(checkpoint, checkpoint.pass(entry(TODAY), TODAY))
                        .standing()
                        .status())
                .isEqualTo(Status.PASSED);
    }

    @Test
    void refusesADayThatHasNotCome() {
        assertThat(refusal(marked().pass(entry(TODAY.plusDays(1)), TODAY)))
                .isEqualTo(new CheckpointRefusal.PassedInFuture(TODAY.plusDays(1), TODAY));
    }

    @Test
    void refusesADayBeforeTheProgramBegan() {
        assertThat(refusal(marked().pass(entry(STARTS.minusDays(1)), TODAY)))
                .isEqualTo(new CheckpointRefusal.PassedBeforeProgram(STARTS.minusDays(1), STARTS));
        assertThat(after(marked(), marked().pass(entry(STARTS), TODAY))
                        .standing()
                        .status())
                .isEqualTo(Status.PASSED);
    }

    @Test
    @Requirement("B30")
    void refusesADayBeforeTheOrderOfApproval() {
        Checkpoint approvedLater = marked(plan(CheckpointForm.DIARY, STARTS, STARTS.plusDays(5)));

        assertThat(refusal(approvedLater.pass(entry(STARTS.plusDays(4)), TODAY)))
                .isEqualTo(new CheckpointRefusal.PassedBeforeProgram(STARTS.plusDays(4), STARTS.plusDays(5)));
    }

    @Test
    @Requirement("C11")
    void refusesAnAssessorWhoIsTheTeacher() {
        assertThat(refusal(marked().pass(entry(TODAY, 5, REPORT, null, TEACHER), TODAY)))
                .isEqualTo(new CheckpointRefusal.AssessorIsTeacher());
    }

    @Test
    void refusesBothMarksOnceItIsPassed() {
        Checkpoint passed = passed(DEADLINE);

        assertThat(refusal(passed.pass(entry(TODAY), TODAY)))
                .isEqualTo(new CheckpointRefusal.CheckpointAlreadyPassed(DEADLINE));
        assertThat(refusal(passed.selfMark(OWN))).isEqualTo(new CheckpointRefusal.CheckpointAlreadyPassed(DEADLINE));
    }

    @Test
    void refusesEverythingOnceItIsCancelled() {
        Checkpoint cancelled = after(marked(), marked().cancel(8));

        assertThat(Stream.of(
                        cancelled.pass(entry(TODAY), TODAY),
                        cancelled.selfMark(OWN),
                        cancelled.annulResult("Ошибка", TUTOR, TODAY, true)))
                .map(Decided::refusal)
                .containsOnly(new CheckpointRefusal.CheckpointIsCancelled());
    }

    @Test
    void anOpenOneHasNoResultToAnnul() {
        assertThat(refusal(marked().annulResult("Ошибка", TUTOR, TODAY, true)))
                .isEqualTo(new CheckpointRefusal.NoResultToAnnul());
    }

    @Test
    void annulsOnlyWithAReason() {
        assertThat(refusal(passed(TODAY).annulResult(" ", TUTOR, TODAY, true)))
                .isEqualTo(new CheckpointRefusal.ReasonMissing());
    }

    @Test
    void anAnnulledResultIsKeptAndTheCheckpointIsOpenWithTheOwnMark() {
        Checkpoint passed = passed(TODAY);
        Checkpoint reopened = after(passed, passed.annulResult("Не тому педагогу", TUTOR, TODAY, true));

        assertThat(reopened.standing()).isEqualTo(new Standing.Open(OWN));
        assertThat(reopened.annulledResults())
                .containsExactly(new AnnulledResult(
                        new Result(TODAY, 5, REPORT, null, OCCASION, null, TUTOR),
                        null,
                        "Не тому педагогу",
                        TODAY,
                        TUTOR));
        assertThat(after(reopened, reopened.selfMark(new SelfMark(3, null)))
                        .standing()
                        .selfMark())
                .isEqualTo(new SelfMark(3, null));
        assertThat(after(reopened, reopened.pass(entry(DEADLINE), TODAY))
                        .standing()
                        .status())
                .isEqualTo(Status.PASSED);
    }

    @Test
    void anAnnulledResultOfAnAnnulledApprovalLeavesNothingToPass() {
        Checkpoint passed = passed(TODAY);

        Checkpoint cancelled = after(passed, passed.annulResult("Ошибка", TUTOR, TODAY, false));

        assertThat(cancelled.standing()).isEqualTo(new Standing.Cancelled(OWN));
        assertThat(cancelled.annulledResults()).hasSize(1);
    }

    @Test
    void theSameOwnMarkAgainChangesNothing() {
        assertThat(events(marked().selfMark(OWN))).isEmpty();
    }

    @Test
    @Requirement("B30")
    void annulmentOfTheApprovalCancelsOnlyWhatIsOpen() {
        assertThat(events(passed(TODAY).cancel(8))).isEmpty();
        assertThat(events(open().cancel(8))).containsExactly(new CheckpointEvent.Cancelled());
    }

    @Test
    @Requirement("B30")
    void annulmentOfAnEarlierApprovalDoesNotTouchIt() {
        assertThat(events(open().cancel(6))).isEmpty();
    }

    @Test
    void aMissedDeadlineIsAMarkAndTheCheckpointStaysOpen() {
        Checkpoint missed = missed();

        assertThat(missed.standing().status()).isEqualTo(Status.OPEN);
        assertThat(missed.deadlineMissedOn()).isEqualTo(TODAY);
        assertThat(missed.overdueSince(TODAY)).isEqualTo(DEADLINE.plusDays(1));
        assertThat(after(missed, missed.pass(entry(TODAY), TODAY)).deadlineMissedOn())
                .isEqualTo(TODAY);
    }

    @Test
    void theLastDayIsNotMissedYet() {
        assertThat(events(open().missDeadline(DEADLINE))).isEmpty();
        assertThat(open().overdueSince(DEADLINE)).isNull();
        assertThat(events(open().missDeadline(DEADLINE.plusDays(1))))
                .containsExactly(
                        new CheckpointEvent.DeadlineMissed(DEADLINE.plusDays(1)),
                        new CheckpointEvent.ViolationFound(
                                ViolationKind.LATE_STAGE, DEADLINE, DEADLINE.plusDays(1), null),
                        new CheckpointEvent.ViolationFound(
                                ViolationKind.MISSING_REPORT, DEADLINE, DEADLINE.plusDays(1), null));
    }

    @Test
    void aMissedDeadlineIsMarkedOnceEvenWhenReopened() {
        Checkpoint missed = missed();
        Checkpoint passed = after(missed, missed.pass(entry(TODAY), TODAY));
        Checkpoint reopened = after(passed, passed.annulResult("Ошибка", TUTOR, TODAY, true));

        assertThat(events(missed.missDeadline(TODAY.plusDays(1)))).isEmpty();
        assertThat(events(passed.missDeadline(TODAY.plusDays(1)))).isEmpty();
        assertThat(events(reopened.missDeadline(TODAY.plusDays(1)))).isEmpty();
        assertThat(reopened.deadlineMissedOn()).isEqualTo(TODAY);
    }

    @Test
    void anEntryThatCameLateForACheckpointOnTimeTakesTheMarkBack() {
        Checkpoint missed = missed();

        assertThat(after(missed, missed.pass(entry(DEADLINE), TODAY)).deadlineMissedOn())
                .isNull();
    }

    @Test
    void countsDaysLateFromTheDeadline() {
        Plan plan = open().plan();

        assertThat(plan.daysLate(DEADLINE)).isZero();
        assertThat(plan.daysLate(DEADLINE.minusDays(10))).isZero();
        assertThat(plan.daysLate(DEADLINE.plusDays(3))).isEqualTo(3);
    }

    private static Plan plan(CheckpointForm form, LocalDate startsOn, LocalDate approvedOn) {
        return new Plan(
                new CheckpointId(UUID.randomUUID()),
                new ProgramId(UUID.randomUUID()),
                7,
                "school-07",
                TEACHER,
                TUTOR,
                new StageId(UUID.randomUUID()),
                1,
                form,
                DEADLINE,
                startsOn,
                approvedOn,
                null);
    }

    private static Checkpoint open() {
        return Checkpoint.startedBy(new CheckpointEvent.Planned(plan(CheckpointForm.OPEN_LESSON, STARTS, STARTS)));
    }

    private static Checkpoint marked() {
        return marked(plan(CheckpointForm.OPEN_LESSON, STARTS, STARTS));
    }

    private static Checkpoint marked(Plan plan) {
        Checkpoint open = Checkpoint.startedBy(new CheckpointEvent.Planned(plan));
        return after(open, open.selfMark(OWN));
    }

    private static Checkpoint missed() {
        return after(marked(), marked().missDeadline(TODAY));
    }

    private static Checkpoint passed(LocalDate passedOn) {
        Checkpoint marked = marked();
        return after(marked, marked.pass(entry(passedOn), TODAY));
    }

    private static ResultEntry entry(LocalDate passedOn) {
        return entry(passedOn, 5, REPORT, null, TUTOR);
    }

    private static ResultEntry entry(
            LocalDate passedOn,
            int mark,
            @Nullable Report report,
            @Nullable Counterpart counterpart,
            @Nullable StaffId assessor) {
        return new ResultEntry(passedOn, mark, report, counterpart, OCCASION, null, assessor);
    }

    private static StaffId staff() {
        return new StaffId(UUID.randomUUID());
    }

    private static Checkpoint after(Checkpoint before, Decision<CheckpointEvent> decision) {
        Checkpoint after = before;
        for (CheckpointEvent event : new ArrayList<>(events(decision))) {
            after = after.evolve(event);
        }
        return after;
    }
}
