package org.metodika.monitoring.checkpoint.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.DEADLINE;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.OCCASION;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.OWN;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.REPORT;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.TODAY;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.TUTOR;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.after;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.entry;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.marked;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.missed;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.open;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.passed;
import static org.metodika.test.Decided.events;
import static org.metodika.test.Decided.refusal;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.metodika.test.Decided;
import org.metodika.test.Requirement;

/** A checkpoint that is passed, cancelled or late, and the ways back. */
class CheckpointTest {

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
        Checkpoint missed = missed(TODAY);

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
        Checkpoint missed = missed(TODAY);
        Checkpoint passed = after(missed, missed.pass(entry(TODAY), TODAY));
        Checkpoint reopened = after(passed, passed.annulResult("Ошибка", TUTOR, TODAY, true));

        assertThat(events(missed.missDeadline(TODAY.plusDays(1)))).isEmpty();
        assertThat(events(passed.missDeadline(TODAY.plusDays(1)))).isEmpty();
        assertThat(events(reopened.missDeadline(TODAY.plusDays(1)))).isEmpty();
        assertThat(reopened.deadlineMissedOn()).isEqualTo(TODAY);
    }

    @Test
    void anEntryThatCameLateForACheckpointOnTimeTakesTheMarkBack() {
        Checkpoint missed = missed(TODAY);

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
}
