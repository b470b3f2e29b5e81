package org.metodika.monitoring.checkpoint.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a checkpoint is after an event. */
final class Evolution {

    private Evolution() {}

    static Checkpoint of(Checkpoint before, CheckpointEvent event) {
        return switch (event) {
            case CheckpointEvent.Planned planned ->
                throw new IllegalStateException(
                        "Planned twice: " + before.plan().id());
            case CheckpointEvent.PassedOnPaper(var mark, var result) ->
                standing(before, new Standing.PassedOnPaper(mark, result));
            case CheckpointEvent.OverdueOnTransfer(var transferredOn) -> missed(before, transferredOn);
            case CheckpointEvent.SelfMarked(var mark) -> standing(before, new Standing.Open(mark));
            case CheckpointEvent.Passed(var result) -> standing(before, new Standing.Passed(ownMark(before), result));
            case CheckpointEvent.DeadlineMissed(var foundOn) -> missed(before, foundOn);
            case CheckpointEvent.ResultAnnulled annulled -> reopened(before, annulled);
            case CheckpointEvent.Replanned(var next, var _, var movedOn) ->
                planned(
                        before,
                        next,
                        movedOn == null
                                ? before.postponements()
                                : before.postponements().stream()
                                        .map(each -> each.replaced(movedOn))
                                        .toList());
            case CheckpointEvent.Postponed(var postponement) -> postponed(before, postponement);
            case CheckpointEvent.CarriedOver(var postponement) -> postponed(before, postponement);
            case CheckpointEvent.Reminded(var reminder) ->
                notified(before, before.notified().with(reminder));
            case CheckpointEvent.Escalated(var escalation) ->
                notified(before, before.notified().with(escalation));
            case CheckpointEvent.ReportHandedIn(var handIn) ->
                rounds(before, before.rounds().with(handIn));
            case CheckpointEvent.ReportFileAttached(var file) ->
                rounds(before, before.rounds().with(file));
            case CheckpointEvent.ReportFileRemoved(var file) ->
                rounds(before, before.rounds().without(file));
            case CheckpointEvent.ReturnedForRework(var returned) ->
                rounds(before, before.rounds().with(returned));
            case CheckpointEvent.ViolationFound found ->
                violations(before, before.violations().with(found));
            case CheckpointEvent.ViolationSettled settled ->
                violations(before, before.violations().with(settled));
            case CheckpointEvent.ViolationAnnulled annulled ->
                violations(before, before.violations().with(annulled));
            case CheckpointEvent.Cancelled cancelled ->
                standing(before, new Standing.Cancelled(before.standing().selfMark()));
        };
    }

    private static Checkpoint postponed(Checkpoint before, Postponement postponement) {
        List<Postponement> more = new ArrayList<>(before.postponements());
        more.add(postponement);
        return planned(before, before.plan().dueOn(postponement.until()), more);
    }

    private static Checkpoint notified(Checkpoint before, Notified next) {
        return new Checkpoint(
                before.plan(),
                before.standing(),
                before.missedOn(),
                before.annulledResults(),
                before.rounds(),
                before.postponements(),
                before.violations(),
                next);
    }

    /** A deadline that lies ahead again can be missed again. */
    private static Checkpoint planned(Checkpoint before, Plan next, List<Postponement> postponements) {
        LocalDate missedOn =
                before.violations().found(ViolationKind.LATE_STAGE, next.deadline()) ? before.missedOn() : null;
        return new Checkpoint(
                next,
                before.standing(),
                missedOn,
                before.annulledResults(),
                before.rounds(),
                postponements,
                before.violations(),
                before.notified());
    }

    private static Checkpoint reopened(Checkpoint before, CheckpointEvent.ResultAnnulled event) {
        Result result = null;
        PaperResult onPaper = null;
        switch (before.standing()) {
            case Standing.Passed passed -> result = passed.result();
            case Standing.PassedOnPaper passed -> onPaper = passed.result();
            case Standing.Open _, Standing.Cancelled _ ->
                throw new IllegalStateException("No result: " + before.plan().id());
        }
        List<AnnulledResult> history = new ArrayList<>(before.annulledResults());
        history.add(new AnnulledResult(result, onPaper, event.reason(), event.annulledOn(), event.annulledBy()));
        return new Checkpoint(
                before.plan(),
                new Standing.Open(before.standing().selfMark()),
                before.missedOn(),
                history,
                before.rounds().withoutResult(),
                before.postponements(),
                before.violations().withoutResult(),
                before.notified());
    }

    private static Checkpoint standing(Checkpoint before, Standing next) {
        return new Checkpoint(
                before.plan(),
                next,
                before.missedOn(),
                before.annulledResults(),
                before.rounds(),
                before.postponements(),
                before.violations(),
                before.notified());
    }

    private static Checkpoint missed(Checkpoint before, LocalDate on) {
        return new Checkpoint(
                before.plan(),
                before.standing(),
                on,
                before.annulledResults(),
                before.rounds(),
                before.postponements(),
                before.violations(),
                before.notified());
    }

    private static Checkpoint rounds(Checkpoint before, Rounds next) {
        return new Checkpoint(
                before.plan(),
                before.standing(),
                before.missedOn(),
                before.annulledResults(),
                next,
                before.postponements(),
                before.violations(),
                before.notified());
    }

    private static Checkpoint violations(Checkpoint before, Violations next) {
        return new Checkpoint(
                before.plan(),
                before.standing(),
                before.missedOn(),
                before.annulledResults(),
                before.rounds(),
                before.postponements(),
                next,
                before.notified());
    }

    private static SelfMark ownMark(Checkpoint before) {
        SelfMark mark = before.standing().selfMark();
        if (mark == null) {
            throw new IllegalStateException("No self mark: " + before.plan().id());
        }
        return mark;
    }
}
