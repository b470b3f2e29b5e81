package org.metodika.monitoring.checkpoint.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.ids.StaffId;

/** What happens to a checkpoint. */
public sealed interface CheckpointEvent {

    record Planned(Plan plan) implements CheckpointEvent {}

    /** @param selfMark null where paper expressly says that none was given */
    record PassedOnPaper(@Nullable SelfMark selfMark, PaperResult result) implements CheckpointEvent {}

    /** The deadline was over already when the program was transferred from paper. */
    record OverdueOnTransfer(LocalDate transferredOn) implements CheckpointEvent {}

    record SelfMarked(SelfMark selfMark) implements CheckpointEvent {}

    record Passed(Result result) implements CheckpointEvent {}

    /** @param foundOn day on which the schedule found it, in the time zone of the school */
    record DeadlineMissed(LocalDate foundOn) implements CheckpointEvent {}

    record ResultAnnulled(
            String reason, LocalDate annulledOn, @Nullable StaffId annulledBy) implements CheckpointEvent {}

    /**
     * The checkpoint follows an amendment of its program, or another tutor.
     *
     * @param plan what is demanded from now on
     * @param before last day until now
     * @param movedOn day of the order that moves the stage, which ends postponements; null where it stays in its place
     */
    record Replanned(Plan plan, LocalDate before, @Nullable LocalDate movedOn) implements CheckpointEvent {}

    record ReportHandedIn(HandIn handIn) implements CheckpointEvent {}

    /** To the newest report. */
    record ReportFileAttached(ReportFile file) implements CheckpointEvent {}

    record ReportFileRemoved(UUID file) implements CheckpointEvent {}

    record ReturnedForRework(Return returned) implements CheckpointEvent {}

    record Postponed(Postponement postponement) implements CheckpointEvent {}

    /** The last day is a day off: the term ends with the next working day. */
    record CarriedOver(Postponement toWorkingDay) implements CheckpointEvent {}

    record Reminded(Reminder reminder) implements CheckpointEvent {}

    record Escalated(Escalation escalation) implements CheckpointEvent {}

    /** @param foundBy null where the schedule found it, or the transfer from paper */
    record ViolationFound(
            ViolationKind kind,
            LocalDate due,
            LocalDate foundOn,
            @Nullable StaffId foundBy) implements CheckpointEvent {}

    /** @param number place among the violations of the checkpoint, from 1 */
    record ViolationSettled(int number, Violation.Settlement settlement) implements CheckpointEvent {}

    /** @param number place among the violations of the checkpoint, from 1 */
    record ViolationAnnulled(int number, Violation.Annulment annulment) implements CheckpointEvent {}

    record Cancelled() implements CheckpointEvent {}
}
