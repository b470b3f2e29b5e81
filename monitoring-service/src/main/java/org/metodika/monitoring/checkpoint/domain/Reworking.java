package org.metodika.monitoring.checkpoint.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.monitoring.ids.StaffId;

/** How the report goes between teacher and assessor (B08). */
final class Reworking {

    private Reworking() {}

    static Decision<CheckpointEvent> handIn(
            Checkpoint checkpoint, Report report, @Nullable SelfMark selfMark, StaffId by, LocalDate today) {
        Optional<Rejection> refusal = checkpoint
                .notOpen()
                .or(() -> incomplete(report))
                .or(() -> selfMark == null ? Optional.empty() : Marks.refusal("/selfMark/mark", selfMark.mark()));
        if (refusal.isPresent()) {
            return Decision.rejected(refusal.get());
        }
        Steps steps = new Steps(checkpoint);
        if (selfMark != null && !selfMark.equals(checkpoint.standing().selfMark())) {
            steps.take(new CheckpointEvent.SelfMarked(selfMark));
        }
        HandIn present = checkpoint.rounds().present();
        boolean thereAlready = present != null
                && present.report().equals(report)
                && checkpoint.rounds().unanswered() == null;
        if (thereAlready) {
            return steps.decided();
        }
        return checkpoint.rounds().full()
                ? Decision.rejected(new CheckpointRefusal.HistoryFull(Rounds.MOST))
                : steps.handIn(new HandIn(report, today, by, false), today).decided();
    }

    static Decision<CheckpointEvent> giveBack(Checkpoint checkpoint, Return returned) {
        Optional<Rejection> refusal = checkpoint
                .notOpen()
                .or(() -> checkpoint.ownCheckpointOf(returned.returnedBy(), new CheckpointRefusal.AssessorIsTeacher()))
                .or(() -> incomplete(returned));
        if (refusal.isPresent()) {
            return Decision.rejected(refusal.get());
        }
        if (checkpoint.rounds().full()) {
            return Decision.rejected(new CheckpointRefusal.HistoryFull(Rounds.MOST));
        }
        Steps steps = new Steps(checkpoint).take(new CheckpointEvent.ReturnedForRework(returned));
        if (returned.lacks().contains(Lack.CONTENT) && !checkpoint.violations().stand(ViolationKind.UNDONE_CONTENT)) {
            steps.take(new CheckpointEvent.ViolationFound(
                    ViolationKind.UNDONE_CONTENT,
                    checkpoint.plan().deadline(),
                    returned.returnedOn(),
                    returned.returnedBy()));
        }
        return steps.decided();
    }

    private static Optional<Rejection> incomplete(Report report) {
        List<Flaw> flaws = Passing.reportFlaws("", report);
        return flaws.isEmpty() ? Optional.empty() : Optional.of(new CheckpointRefusal.ReportMissing(flaws));
    }

    private static Optional<Rejection> incomplete(Return returned) {
        List<Flaw> flaws = new ArrayList<>();
        if (returned.lacks().isEmpty()) {
            flaws.add(Flaw.at("/lacks", "not-empty"));
        }
        if (returned.text().isBlank()) {
            flaws.add(Flaw.at("/text", "not-blank"));
        }
        LocalDate until = returned.until();
        if (until != null && until.isBefore(returned.returnedOn())) {
            flaws.add(Flaw.at("/until", "future-or-present"));
        }
        return flaws.isEmpty() ? Optional.empty() : Optional.of(new CheckpointRefusal.ReturnIncomplete(flaws));
    }
}
