package org.metodika.monitoring.checkpoint.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;

/** What a result needs: both marks, a report, and what belongs to the form (B26, C11, C12). */
final class Passing {

    private Passing() {}

    static Decision<CheckpointEvent> decide(Checkpoint checkpoint, ResultEntry entry, LocalDate today) {
        Optional<Rejection> refusal = checkpoint
                .notOpen()
                .or(() -> noSelfMark(checkpoint))
                .or(() -> Marks.refusal("/assessorMark", entry.assessorMark()))
                .or(() -> checkpoint.ownCheckpointOf(entry.assessor(), new CheckpointRefusal.AssessorIsTeacher()))
                .or(() -> dateRefusal(checkpoint.plan(), entry.passedOn(), today))
                .or(() -> counterpartRefusal(checkpoint.plan(), entry))
                .or(() -> Occasion.refusal(checkpoint.plan().form(), entry.occasion()));
        if (refusal.isPresent()) {
            return Decision.rejected(refusal.get());
        }
        HandIn present = checkpoint.rounds().present();
        Report brought = entry.report();
        Report report = brought == null && present != null ? present.report() : brought;
        List<Flaw> flaws = reportFlaws("/report", report);
        if (report == null || !flaws.isEmpty()) {
            return Decision.rejected(new CheckpointRefusal.ReportMissing(flaws));
        }
        Steps steps = new Steps(checkpoint);
        if (present == null || !report.equals(present.report())) {
            steps.handIn(new HandIn(report, entry.passedOn(), entry.assessor(), true), today);
        }
        if (checkpoint.plan().daysLate(entry.passedOn()) > 0) {
            steps.findLate(today, entry.assessor());
        }
        steps.take(new CheckpointEvent.Passed(new Result(
                entry.passedOn(),
                entry.assessorMark(),
                report,
                entry.counterpart(),
                entry.occasion(),
                entry.comment(),
                entry.assessor())));
        for (ViolationKind kind : List.of(ViolationKind.LATE_STAGE, ViolationKind.UNDONE_CONTENT)) {
            steps.takeAll(steps.present()
                    .violations()
                    .endedBy(kind, entry.passedOn(), checkpoint.plan().deadline(), true));
        }
        return steps.decided();
    }

    /** What a report lacks; empty where it can be found by its form and title. */
    static List<Flaw> reportFlaws(String at, @Nullable Report report) {
        if (report == null) {
            return List.of(Flaw.at(at, "not-null"));
        }
        return Stream.of(
                        report.form().isBlank() ? Flaw.at(at + "/form", "not-blank") : null,
                        report.title().isBlank() ? Flaw.at(at + "/title", "not-blank") : null)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static Optional<Rejection> noSelfMark(Checkpoint checkpoint) {
        return checkpoint.standing().selfMark() == null
                ? Optional.of(new CheckpointRefusal.SelfMarkMissing())
                : Optional.empty();
    }

    private static Optional<Rejection> dateRefusal(Plan plan, LocalDate passedOn, LocalDate today) {
        if (passedOn.isAfter(today)) {
            return Optional.of(new CheckpointRefusal.PassedInFuture(passedOn, today));
        }
        return passedOn.isBefore(plan.earliest())
                ? Optional.of(new CheckpointRefusal.PassedBeforeProgram(passedOn, plan.earliest()))
                : Optional.empty();
    }

    private static Optional<Rejection> counterpartRefusal(Plan plan, ResultEntry entry) {
        return plan.form() == CheckpointForm.INTERVIEW && entry.counterpart() == null
                ? Optional.of(new CheckpointRefusal.CounterpartMissing())
                : Optional.empty();
    }
}
