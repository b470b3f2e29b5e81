package org.metodika.monitoring.checkpoint.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.ids.Ids;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Cause;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.monitoring.checkpoint.domain.Checkpoint;
import org.metodika.monitoring.checkpoint.domain.CheckpointEvent;
import org.metodika.monitoring.checkpoint.domain.CheckpointId;
import org.metodika.monitoring.checkpoint.domain.PaperResult;
import org.metodika.monitoring.checkpoint.domain.Plan;
import org.metodika.monitoring.checkpoint.domain.SelfMark;
import org.metodika.monitoring.ids.ProgramId;
import org.metodika.monitoring.ids.StageId;
import org.metodika.monitoring.program.Approvals;

/** Lays checkpoints out when a program is approved or comes from paper, and takes them back when the approval is annulled (B26, B30). */
public final class Layout {

    private final AggregateStore<Checkpoint, CheckpointEvent> store;
    private final Approvals approvals;

    public Layout(AggregateStore<Checkpoint, CheckpointEvent> store, Approvals approvals) {
        this.store = store;
        this.approvals = approvals;
    }

    /** The id of the checkpoint of a stage: the same for the same approval, another one for another approval. */
    public static CheckpointId idOf(Cause approval, StageId stage) {
        return new CheckpointId(Ids.from("checkpoint", approval.eventId(), stage.value()));
    }

    /** Lays out all checkpoints of an approval; again with no further effect. */
    public void layOut(ProgramId program, List<Plan> plans, Cause approval) {
        List<UUID> ids = plans.stream().map(plan -> plan.id().value()).toList();
        if (!approvals.layOut(program.value(), approval.sequence(), ids)) {
            return;
        }
        for (Plan plan : plans) {
            done(store.create(plan.id().value().toString(), Change.causedBy(approval), () -> Checkpoint.plan(plan)));
        }
    }

    /**
     * A checkpoint of a program that came from paper.
     *
     * @param selfMark the teacher's mark on paper; null where there is none
     * @param result what paper says of it; null while it is open
     */
    public record OnPaper(
            Plan plan,
            @Nullable SelfMark selfMark,
            @Nullable PaperResult result) {}

    /** Lays out all checkpoints of a program that came from paper, with their results; again with no further effect. */
    public void transfer(ProgramId program, List<OnPaper> checkpoints, LocalDate transferredOn, Cause transfer) {
        List<UUID> ids =
                checkpoints.stream().map(each -> each.plan().id().value()).toList();
        if (!approvals.layOut(program.value(), transfer.sequence(), ids)) {
            return;
        }
        for (OnPaper each : checkpoints) {
            done(store.create(
                    each.plan().id().value().toString(),
                    Change.causedBy(transfer),
                    () -> Checkpoint.transfer(each.plan(), transferredOn, each.selfMark(), each.result())));
        }
    }

    /** Cancels what is open of the approvals before this annulment; again with no further effect. */
    public void cancel(ProgramId program, Cause annulment) {
        for (UUID id : approvals.annul(program.value(), annulment.sequence())) {
            Outcome<Checkpoint> outcome = store.change(
                    id.toString(),
                    Change.onceInOrder(annulment),
                    checkpoint -> checkpoint.cancel(annulment.sequence()));
            // Kept for an approval that was annulled before it was laid out.
            if (!(outcome instanceof Outcome.Unknown<Checkpoint>)) {
                done(outcome);
            }
        }
    }

    private static void done(Outcome<Checkpoint> outcome) {
        if (!(outcome instanceof Outcome.Done<Checkpoint>)) {
            throw new IllegalStateException("A program's checkpoint came to " + outcome);
        }
    }
}
