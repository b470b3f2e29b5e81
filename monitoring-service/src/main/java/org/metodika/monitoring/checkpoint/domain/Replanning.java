package org.metodika.monitoring.checkpoint.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection;

/** How the last day of an open checkpoint moves: by an amendment of its program, or by a postponement (B46). */
final class Replanning {

    private Replanning() {}

    /** What an amendment leaves in its place stays postponed; a stage that it moves is due as it says. */
    static Decision<CheckpointEvent> follow(Checkpoint checkpoint, Plan amended) {
        Plan next = checkpoint.plan().following(amended);
        if (amended.deadline().equals(checkpoint.planOfProgram().deadline())) {
            return replan(checkpoint, next.dueOn(checkpoint.plan().deadline()), null);
        }
        return replan(checkpoint, next, amended.approvedOn());
    }

    /** @param movedOn day of the order that moves the stage; null where it stays in its place */
    static Decision<CheckpointEvent> replan(Checkpoint checkpoint, Plan next, @Nullable LocalDate movedOn) {
        boolean replaces =
                movedOn != null && holding(checkpoint.postponements()).isPresent();
        if (next.equals(checkpoint.plan()) && !replaces) {
            return Decision.nothingToDo();
        }
        Steps steps = new Steps(checkpoint)
                .take(new CheckpointEvent.Replanned(next, checkpoint.plan().deadline(), movedOn));
        return (movedOn == null ? steps : steps.endWhatMoved(movedOn)).decided();
    }

    /** @param programEndsOn last day of the program; null where it is not known here */
    static Decision<CheckpointEvent> postpone(
            Checkpoint checkpoint, Postponement postponement, @Nullable LocalDate programEndsOn) {
        Optional<Rejection> refusal = checkpoint
                .notOpen()
                .or(() -> checkpoint.ownCheckpointOf(
                        postponement.postponedBy(), new CheckpointRefusal.DeciderIsTeacher()))
                .or(() -> blank(postponement.ground())
                        ? Optional.of(new CheckpointRefusal.GroundMissing())
                        : Optional.empty())
                .or(() -> dayRefusal(postponement, programEndsOn));
        if (refusal.isPresent()) {
            return Decision.rejected(refusal.get());
        }
        if (checkpoint.postponements().size() >= Postponement.MOST) {
            return Decision.rejected(new CheckpointRefusal.HistoryFull(Postponement.MOST));
        }
        return new Steps(checkpoint)
                .take(new CheckpointEvent.Postponed(postponement))
                .endWhatMoved(postponement.postponedOn())
                .decided();
    }

    private static boolean blank(@Nullable String ground) {
        return ground == null || ground.isBlank();
    }

    private static Optional<Rejection> dayRefusal(Postponement postponement, @Nullable LocalDate programEndsOn) {
        LocalDate until = postponement.until();
        LocalDate next = postponement.before().plusDays(1);
        LocalDate earliest = next.isBefore(postponement.postponedOn()) ? postponement.postponedOn() : next;
        if (programEndsOn != null && until.isAfter(programEndsOn)) {
            return Optional.of(new CheckpointRefusal.PostponedBeyondProgram(until, programEndsOn));
        }
        return until.isBefore(earliest)
                ? Optional.of(new CheckpointRefusal.PostponedTooEarly(until, earliest))
                : Optional.empty();
    }

    /** The oldest postponement that no amendment has replaced. */
    static Optional<Postponement> holding(List<Postponement> postponements) {
        return postponements.stream().filter(each -> each.replacedOn() == null).findFirst();
    }
}
