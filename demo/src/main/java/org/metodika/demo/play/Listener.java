package org.metodika.demo.play;

import org.metodika.demo.plot.Act;
import org.metodika.demo.plot.Day;
import org.metodika.demo.plot.Plan;

/** Is told how far a play has come; may hold it up. */
public interface Listener {

    /** Wants to know nothing. */
    Listener NONE = new Listener() {};

    /** What happens before and after the days. */
    enum Scene {
        /** Schools and people are imported. */
        IMPORT,
        /** Their accounts are opened. */
        ACCOUNTS,
        /** The days of the year. */
        YEAR,
        /** The services come to rest, and the reports are read. */
        REPORT
    }

    /** A scene begins. */
    default void scene(Scene scene, Plan plan) {}

    /** So many of so many accounts are open. */
    default void accounts(long open, long wanted) {}

    /**
     * A day is about to begin: all of the day before is done, the clocks still show it. Whoever injects faults may do so
     * here, or from a thread of their own at any time.
     *
     * @param number from 1
     */
    default void beforeDay(Day day, int number) throws InterruptedException {}

    /** An act is done; told by many threads at once. */
    default void done(Act act) {}
}
