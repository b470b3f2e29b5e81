package org.metodika.monitoring.checkpoint.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.monitoring.ids.StaffId;

/** A decision of several events, each taken on top of those before it. */
final class Steps {

    private final List<CheckpointEvent> events = new ArrayList<>();
    private Checkpoint present;

    Steps(Checkpoint present) {
        this.present = present;
    }

    Checkpoint present() {
        return present;
    }

    Steps take(CheckpointEvent event) {
        present = present.evolve(event);
        events.add(event);
        return this;
    }

    Steps takeAll(List<? extends CheckpointEvent> all) {
        all.forEach(this::take);
        return this;
    }

    /** Finds the stage late, unless that is known (B08). */
    Steps findLate(LocalDate foundOn, @Nullable StaffId by) {
        return find(ViolationKind.LATE_STAGE, present.plan().deadline(), foundOn, by);
    }

    /** Finds the report missing, unless that is known (B08). */
    Steps findReportMissing(LocalDate foundOn, @Nullable StaffId by) {
        return find(ViolationKind.MISSING_REPORT, present.reportDue(), foundOn, by);
    }

    private Steps find(ViolationKind kind, LocalDate due, LocalDate foundOn, @Nullable StaffId by) {
        return present.violations().cover(kind, due)
                ? this
                : take(new CheckpointEvent.ViolationFound(kind, due, foundOn, by));
    }

    /**
     * Takes a report in. One that comes after its last day was missing until then, whether or not the schedule had found it.
     *
     * @param today day of the entry, not before the day of handing in
     */
    Steps handIn(HandIn handIn, LocalDate today) {
        if (present.rounds().present() == null && handIn.handedInOn().isAfter(present.reportDue())) {
            findReportMissing(today, handIn.handedInBy());
        }
        LocalDate due = present.reportDue();
        take(new CheckpointEvent.ReportHandedIn(handIn));
        return takeAll(present.violations()
                .endedBy(ViolationKind.MISSING_REPORT, handIn.handedInOn(), due, handIn.withResult()));
    }

    /**
     * What ends because a last day lies ahead again.
     *
     * @param day day from which the new one holds
     */
    Steps endWhatMoved(LocalDate day) {
        takeAll(present.violations()
                .endedByMove(ViolationKind.LATE_STAGE, present.plan().deadline(), day));
        return takeAll(present.violations().endedByMove(ViolationKind.MISSING_REPORT, present.reportDue(), day));
    }

    Decision<CheckpointEvent> decided() {
        return Decision.accepted(events);
    }
}
