package org.metodika.monitoring.checkpoint.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
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
import org.metodika.monitoring.checkpoint.domain.Status;
import org.metodika.monitoring.ids.ProgramId;
import org.metodika.monitoring.ids.StaffId;
import org.metodika.monitoring.ids.StageId;
import org.metodika.monitoring.program.Approvals;

/**
 * Lays checkpoints out when a program is approved or comes from paper, lets them follow its amendments, and takes them back when
 * the approval is annulled or the program is stopped (B16, B26, B30, B46).
 */
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

    /**
     * Lets what is open follow an amendment, and lays out what is new in it; again with no further effect.
     *
     * @param plans what the version that holds now demands, as if all of it were new
     */
    public void amend(ProgramId program, List<Plan> plans, Cause amendment) {
        if (approvals.followed(program.value(), amendment.sequence())) {
            return;
        }
        Map<StageId, Plan> byStage = plans.stream().collect(Collectors.toMap(Plan::stageId, Function.identity()));
        Set<StageId> held = new HashSet<>();
        for (Checkpoint checkpoint : each(
                program,
                amendment,
                checkpoint -> checkpoint.follow(byStage.get(checkpoint.plan().stageId())))) {
            if (checkpoint.standing().status() != Status.CANCELLED) {
                held.add(checkpoint.plan().stageId());
            }
        }
        layOut(
                program,
                plans.stream().filter(plan -> !held.contains(plan.stageId())).toList(),
                amendment);
        approvals.follow(program.value(), amendment.sequence());
    }

    /** Puts what is open into the care of another tutor; again with no further effect. */
    public void reassign(ProgramId program, StaffId tutor, Cause assignment) {
        each(program, assignment, checkpoint -> checkpoint.follow(tutor));
    }

    /** Cancels the open checkpoint of a stage that was waived; again with no further effect. */
    public void waive(ProgramId program, StageId stage, Cause waiver) {
        each(
                program,
                waiver,
                checkpoint -> checkpoint.plan().stageId().equals(stage) ? checkpoint.cancel() : Decision.nothingToDo());
    }

    /** Changes all checkpoints of a program, each once; one that is not laid out yet is passed over. */
    private List<Checkpoint> each(
            ProgramId program, Cause cause, Function<Checkpoint, Decision<CheckpointEvent>> decide) {
        List<Checkpoint> changed = new ArrayList<>();
        for (UUID id : approvals.checkpoints(program.value())) {
            Outcome<Checkpoint> outcome = store.change(id.toString(), Change.onceInOrder(cause), decide);
            if (!(outcome instanceof Outcome.Unknown<Checkpoint>)) {
                changed.add(done(outcome));
            }
        }
        return changed;
    }

    /** Cancels what is open of the approvals before this annulment or stop; again with no further effect. */
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

    private static Checkpoint done(Outcome<Checkpoint> outcome) {
        if (outcome instanceof Outcome.Done<Checkpoint> done) {
            return done.aggregate().state();
        }
        throw new IllegalStateException("A program's checkpoint came to " + outcome);
    }
}
