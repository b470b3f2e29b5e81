package org.metodika.monitoring.checkpoint.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection;
import org.metodika.monitoring.ids.StaffId;

/** What takes back a mistake: a result, a violation. */
final class Annulling {

    private Annulling() {}

    static Decision<CheckpointEvent> violation(
            Checkpoint checkpoint, int number, String reason, @Nullable StaffId by, LocalDate today) {
        Violation violation = checkpoint.violations().numbered(number).orElse(null);
        if (violation == null) {
            return Decision.rejected(new CheckpointRefusal.NoSuchViolation(number));
        }
        Violation.Annulment before = violation.annulled();
        if (before != null) {
            return Decision.rejected(new CheckpointRefusal.ViolationAlreadyAnnulled(before.on()));
        }
        Optional<Rejection> refusal = checkpoint
                .ownCheckpointOf(by, new CheckpointRefusal.DeciderIsTeacher())
                .or(() -> reason.isBlank() ? Optional.of(new CheckpointRefusal.ReasonMissing()) : Optional.empty());
        return refusal.isPresent()
                ? Decision.rejected(refusal.get())
                : Decision.accepted(
                        new CheckpointEvent.ViolationAnnulled(number, new Violation.Annulment(reason, today, by)));
    }

    static Decision<CheckpointEvent> result(
            Checkpoint checkpoint, String reason, @Nullable StaffId by, LocalDate today, boolean approvalStands) {
        Optional<Rejection> refusal = switch (checkpoint.standing()) {
            case Standing.Open open -> Optional.of(new CheckpointRefusal.NoResultToAnnul());
            case Standing.Cancelled cancelled -> Optional.of(new CheckpointRefusal.CheckpointIsCancelled());
            case Standing.Passed _, Standing.PassedOnPaper _ ->
                reason.isBlank() ? Optional.of(new CheckpointRefusal.ReasonMissing()) : Optional.empty();
        };
        if (refusal.isPresent()) {
            return Decision.rejected(refusal.get());
        }
        CheckpointEvent annulled = new CheckpointEvent.ResultAnnulled(reason, today, by);
        return approvalStands
                ? Decision.accepted(annulled)
                : Decision.accepted(annulled, new CheckpointEvent.Cancelled());
    }
}
