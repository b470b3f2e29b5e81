package org.metodika.monitoring.checkpoint.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;

/** What happened to a stage on paper. */
final class FromPaper {

    private FromPaper() {}

    static Decision<CheckpointEvent> decide(
            Plan plan, LocalDate transferredOn, @Nullable SelfMark selfMark, @Nullable PaperResult result) {
        CheckpointEvent planned = new CheckpointEvent.Planned(plan);
        if (result != null) {
            return Decision.accepted(planned, new CheckpointEvent.PassedOnPaper(selfMark, result));
        }
        if (!plan.deadline().isBefore(transferredOn)) {
            return Decision.accepted(planned);
        }
        return Decision.accepted(
                planned,
                new CheckpointEvent.OverdueOnTransfer(transferredOn),
                new CheckpointEvent.ViolationFound(ViolationKind.LATE_STAGE, plan.deadline(), transferredOn, null),
                new CheckpointEvent.ViolationFound(ViolationKind.MISSING_REPORT, plan.deadline(), transferredOn, null));
    }
}
