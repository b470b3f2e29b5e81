package org.metodika.monitoring.checkpoint.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection;

/** Files of reports: put to the report that waits for the assessor; those of an earlier one stay with it (B08, B26). */
public final class Attaching {

    /** Most files of one report. */
    public static final int MOST_OF_REPORT = 5;

    /** Most files of all reports of one checkpoint, replaced and returned ones too. */
    public static final int MOST = 50;

    private Attaching() {}

    /** Puts a file to the report that waits for the assessor. */
    public static Decision<CheckpointEvent> attach(Checkpoint checkpoint, ReportFile file) {
        Optional<Rejection> closed = checkpoint.notOpen();
        if (closed.isPresent()) {
            return Decision.rejected(closed.get());
        }
        HandIn report = waiting(checkpoint.rounds());
        if (report == null) {
            return Decision.rejected(new CheckpointRefusal.ReportFileWithoutReport());
        }
        if (report.file(file.id()).isPresent()) {
            return Decision.nothingToDo();
        }
        return report.files().stream()
                .filter(present -> present.sha256().equals(file.sha256()))
                .findFirst()
                .<Rejection>map(present -> new CheckpointRefusal.ReportFileAlreadyThere(present.name()))
                .or(() -> full(checkpoint.rounds(), report))
                .<Decision<CheckpointEvent>>map(Decision::rejected)
                .orElseGet(() -> Decision.accepted(new CheckpointEvent.ReportFileAttached(file)));
    }

    /** Takes a file off the report that waits for the assessor. */
    public static Decision<CheckpointEvent> remove(Checkpoint checkpoint, UUID file) {
        Optional<Rejection> closed = checkpoint.notOpen();
        if (closed.isPresent()) {
            return Decision.rejected(closed.get());
        }
        HandIn report = waiting(checkpoint.rounds());
        return report == null || report.file(file).isEmpty()
                ? Decision.rejected(new CheckpointRefusal.ReportFileStays())
                : Decision.accepted(new CheckpointEvent.ReportFileRemoved(file));
    }

    /** A file of a report, of an earlier one too. */
    public static Optional<ReportFile> find(Checkpoint checkpoint, UUID id) {
        return all(checkpoint.rounds()).filter(file -> file.id().equals(id)).findFirst();
    }

    /** Whether a file of a report has this content. */
    public static boolean names(Checkpoint checkpoint, String content) {
        return all(checkpoint.rounds()).anyMatch(file -> file.content().equals(content));
    }

    private static Stream<ReportFile> all(Rounds rounds) {
        return rounds.all().stream()
                .flatMap(round -> round.handIns().stream())
                .flatMap(handIn -> handIn.files().stream());
    }

    /** The teacher's report that the assessor has neither returned nor accepted. */
    private static @Nullable HandIn waiting(Rounds rounds) {
        List<Round> all = rounds.all();
        if (all.isEmpty() || all.getLast().returned() != null) {
            return null;
        }
        HandIn last = all.getLast().handIns().getLast();
        return last.withResult() ? null : last;
    }

    private static Optional<Rejection> full(Rounds rounds, HandIn report) {
        if (report.files().size() >= MOST_OF_REPORT) {
            return Optional.of(new CheckpointRefusal.ReportFilesFull(MOST_OF_REPORT));
        }
        return all(rounds).count() >= MOST ? Optional.of(new CheckpointRefusal.HistoryFull(MOST)) : Optional.empty();
    }
}
