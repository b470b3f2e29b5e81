package org.metodika.local;

import org.metodika.local.process.RunFolder;
import org.metodika.local.process.RunRecord;

/** What runs on a data folder, seen from outside. */
public enum Situation {
    /** Nothing. */
    NOTHING,
    /** A launcher is starting it, or keeps it running. */
    RUNNING,
    /** Processes are left of a run whose launcher is gone. */
    LEFTOVERS;

    /** Looks at a data folder. */
    public static Situation of(Layout layout) {
        RunFolder runs = layout.runs();
        if (runs.owner().filter(RunFolder.Owner::isAlive).isPresent()) {
            return RUNNING;
        }
        return runs.records().stream().anyMatch(RunRecord::isAlive) ? LEFTOVERS : NOTHING;
    }
}
