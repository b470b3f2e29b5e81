package org.metodika.monitoring.checkpoint.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
import org.metodika.kit.store.Versioned;
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

    /**
     * Lays out what a program that goes on lacks; a stage that has a checkpoint already gets no second one, whatever the program
     * knew of it when it said so. Again with no further effect.
     *
     * @param plans the stages that the program takes for open
     */
    public void complete(ProgramId program, List<Plan> plans, Cause cause) {
        Set<StageId> held = checkpoints(program).stream()
                .filter(checkpoint -> holds(program, checkpoint))
                .map(checkpoint -> checkpoint.plan().stageId())
                .collect(Collectors.toSet());
        layOut(
                program,
                plans.stream().filter(plan -> !held.contains(plan.stageId())).toList(),
                cause);
    }

    /** The stop of a program was annulled: what was laid out before it counts again, and what it cancelled is laid out anew. */
    public void resume(ProgramId program, List<Plan> plans, Cause annulment) {
        approvals.resume(program.value(), annulment.sequence());
        complete(program, plans, annulment);
    }

    /**
     * The program takes a stage for open again, since the result of its checkpoint was annulled. Mostly that checkpoint is open
     * then. Where the program was stopped meanwhile it was cancelled, and the annulment of the stop may have been said before
     * the program knew: then the stage gets another one, like the last. Again with no further effect.
     */
    public void reopen(ProgramId program, StageId stage, Cause reopening) {
        if (approvals.isStopped(program.value())) {
            return;
        }
        List<Checkpoint> present = checkpoints(program);
        present.stream()
                .map(Checkpoint::planOfProgram)
                .filter(plan -> plan.stageId().equals(stage) && approvals.holds(program.value(), plan.approval()))
                .max(Comparator.comparingLong(Plan::approval))
                .map(plan -> plan.anew(idOf(reopening, stage), reopening.sequence(), tutor(present, plan)))
                .ifPresent(plan -> complete(program, List.of(plan), reopening));
    }

    /** The present tutor stands on what is open. */
    private static @Nullable StaffId tutor(List<Checkpoint> present, Plan like) {
        return present.stream()
                .filter(checkpoint -> checkpoint.standing().status() == Status.OPEN)
                .map(checkpoint -> checkpoint.plan().tutorId())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(like.tutorId());
    }

    private boolean holds(ProgramId program, Checkpoint checkpoint) {
        return checkpoint.standing().status() != Status.CANCELLED
                && approvals.holds(program.value(), checkpoint.plan().approval());
    }

    private List<Checkpoint> checkpoints(ProgramId program) {
        return approvals.checkpoints(program.value()).stream()
                .map(id -> store.find(id.toString()).map(Versioned::state))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Cancels what is open of a program that was stopped; again with no further effect. */
    public void stop(ProgramId program, Cause stop) {
        cancel(approvals.stop(program.value(), stop.sequence()), stop);
    }

    /** Cancels what is open of the approvals before this annulment; again with no further effect. */
    public void cancel(ProgramId program, Cause annulment) {
        cancel(approvals.annul(program.value(), annulment.sequence()), annulment);
    }

    private void cancel(List<UUID> checkpoints, Cause annulment) {
        for (UUID id : checkpoints) {
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
