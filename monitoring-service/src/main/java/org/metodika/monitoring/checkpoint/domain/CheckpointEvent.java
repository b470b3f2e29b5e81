package org.metodika.monitoring.checkpoint.domain;

import java.time.LocalDate;
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
     */
    record Replanned(Plan plan, LocalDate before) implements CheckpointEvent {}

    record Cancelled() implements CheckpointEvent {}
}
