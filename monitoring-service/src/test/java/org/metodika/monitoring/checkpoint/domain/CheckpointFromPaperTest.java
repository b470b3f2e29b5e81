package org.metodika.monitoring.checkpoint.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.metodika.test.Decided.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.metodika.kit.domain.Decision;
import org.metodika.monitoring.ids.ProgramId;
import org.metodika.monitoring.ids.StaffId;
import org.metodika.monitoring.ids.StageId;
import org.metodika.test.Requirement;

/** What a checkpoint is when its program comes from paper. */
class CheckpointFromPaperTest {

    private static final LocalDate TRANSFERRED = LocalDate.of(2026, 11, 22);
    private static final LocalDate DEADLINE = LocalDate.of(2026, 10, 15);
    private static final StaffId TUTOR = new StaffId(new UUID(0, 1));
    private static final PaperResult RESULT = new PaperResult(LocalDate.of(2026, 10, 19), 4, Counterpart.MENTOR, TUTOR);

    @Test
    @Requirement({"C11", "C12"})
    void isPassedWithTheMarksOfThen() {
        Checkpoint passed = transferred(DEADLINE, new SelfMark(5, null), RESULT);

        assertThat(passed.standing()).isEqualTo(new Standing.PassedOnPaper(new SelfMark(5, null), RESULT));
        assertThat(passed.standing().status()).isEqualTo(Status.PASSED);
        assertThat(passed.plan().daysLate(RESULT.passedOn())).isEqualTo(4);
        assertThat(passed.deadlineMissedOn()).isNull();
    }

    @Test
    @Requirement("C11")
    void mayLackTheSelfMarkOnPaperAlone() {
        assertThat(transferred(DEADLINE, null, RESULT).standing().selfMark()).isNull();

        Checkpoint open = transferred(TRANSFERRED.plusDays(1), null, null);
        ResultEntry entry = new ResultEntry(
                TRANSFERRED, 4, new Report("Справка", "О курсах", null), Counterpart.MENTOR, null, null, TUTOR);
        assertThat(open.pass(entry, TRANSFERRED)).isEqualTo(Decision.rejected(new CheckpointRefusal.SelfMarkMissing()));
    }

    @Test
    void thatWasOverdueIsMarkedAtOnceAndStaysOpen() {
        Checkpoint overdue = transferred(DEADLINE, null, null);

        assertThat(overdue.standing().status()).isEqualTo(Status.OPEN);
        assertThat(overdue.missedOn()).isEqualTo(TRANSFERRED);
        assertThat(overdue.violations().all())
                .extracting(Violation::kind, Violation::due, Violation::foundOn)
                .containsExactly(
                        tuple(ViolationKind.LATE_STAGE, DEADLINE, TRANSFERRED),
                        tuple(ViolationKind.MISSING_REPORT, DEADLINE, TRANSFERRED));
        assertThat(overdue.overdueSince(TRANSFERRED)).isEqualTo(DEADLINE.plusDays(1));
        assertThat(overdue.missDeadline(TRANSFERRED.plusDays(1))).isEqualTo(Decision.nothingToDo());
    }

    @Test
    @Requirement("L9")
    void thatIsDueOnTheDayOfTheTransferIsWatchedLikeAnyOther() {
        Checkpoint due = transferred(TRANSFERRED, null, null);

        assertThat(due.missedOn()).isNull();
        assertThat(due.missDeadline(TRANSFERRED)).isEqualTo(Decision.nothingToDo());
        assertThat(due.missDeadline(TRANSFERRED.plusDays(1)))
                .isEqualTo(Decision.accepted(
                        new CheckpointEvent.DeadlineMissed(TRANSFERRED.plusDays(1)),
                        new CheckpointEvent.ViolationFound(
                                ViolationKind.LATE_STAGE, TRANSFERRED, TRANSFERRED.plusDays(1), null),
                        new CheckpointEvent.ViolationFound(
                                ViolationKind.MISSING_REPORT, TRANSFERRED, TRANSFERRED.plusDays(1), null)));
    }

    @Test
    void aWrongResultOnPaperIsAnnulledAndKept() {
        Checkpoint passed = transferred(DEADLINE, new SelfMark(5, null), RESULT);

        Checkpoint open = after(passed, passed.annulResult("Отметка другого педагога", TUTOR, TRANSFERRED, true));

        assertThat(open.standing()).isEqualTo(new Standing.Open(new SelfMark(5, null)));
        assertThat(open.annulledResults())
                .containsExactly(new AnnulledResult(null, RESULT, "Отметка другого педагога", TRANSFERRED, TUTOR));
        assertThat(passed.annulResult(" ", TUTOR, TRANSFERRED, true))
                .isEqualTo(Decision.rejected(new CheckpointRefusal.ReasonMissing()));
    }

    @Test
    void isPassedOnceOnly() {
        Checkpoint passed = transferred(DEADLINE, null, RESULT);

        assertThat(passed.selfMark(new SelfMark(3, null)))
                .isEqualTo(Decision.rejected(new CheckpointRefusal.CheckpointAlreadyPassed(RESULT.passedOn())));
        assertThat(passed.cancel(99)).isEqualTo(Decision.nothingToDo());
    }

    private static Checkpoint transferred(LocalDate deadline, @Nullable SelfMark mark, @Nullable PaperResult result) {
        Plan plan = new Plan(
                new CheckpointId(new UUID(0, 2)),
                new ProgramId(new UUID(0, 3)),
                1,
                "school-07",
                new StaffId(new UUID(0, 4)),
                TUTOR,
                new StageId(new UUID(0, 5)),
                1,
                CheckpointForm.INTERVIEW,
                deadline,
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2026, 9, 1),
                TRANSFERRED);
        return made(Checkpoint.transfer(plan, TRANSFERRED, mark, result), null);
    }

    private static Checkpoint after(Checkpoint before, Decision<CheckpointEvent> decision) {
        return made(decision, before);
    }

    private static Checkpoint made(Decision<CheckpointEvent> decision, @Nullable Checkpoint before) {
        List<CheckpointEvent> events = events(decision);
        Checkpoint checkpoint = before;
        for (CheckpointEvent event : events) {
            checkpoint = checkpoint == null ? Checkpoint.startedBy(event) : checkpoint.evolve(event);
        }
        if (checkpoint == null) {
            throw new AssertionError("Nothing happened");
        }
        return checkpoint;
    }
}
