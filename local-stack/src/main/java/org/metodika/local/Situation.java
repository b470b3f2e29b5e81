package org.metodika.local;

import java.util.List;
import java.util.Optional;
import org.metodika.local.process.RunFolder;
import org.metodika.local.process.RunRecord;

/** What runs on a data folder, seen from outside. */
public enum Situation {
    /** Nothing. */
    NOTHING,
    /** A launcher is starting it, or keeps it running in the foreground, or all detached processes are there. */
    RUNNING,
    /** Processes are left of a run whose launcher is gone, or some of a detached run are missing. */
    LEFTOVERS;

    /** Looks at a data folder. */
    public static Situation of(Layout layout) {
        RunFolder runs = layout.runs();
        List<RunRecord> records = runs.records();
        long alive = records.stream().filter(RunRecord::isAlive).count();
        Optional<RunFolder.Owner> owner = runs.owner();
        if (owner.filter(RunFolder.Owner::isAlive).isPresent()) {
            return RUNNING;
        }
        if (alive == 0) {
            return NOTHING;
        }
        boolean whole = alive == records.size();
        return whole && owner.filter(it -> it.detached() && it.complete()).isPresent() ? RUNNING : LEFTOVERS;
    }
}
