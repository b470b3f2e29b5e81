package org.metodika.local.process;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** A child and what becomes of it: its present process, its deaths and restarts. */
final class Watched {

    private final Child child;
    private final LogFile log;
    /** Held by whoever starts it again, so that only one does. */
    private final ReentrantLock startingAgain = new ReentrantLock();

    private @Nullable Process process;
    private long readySince;
    private int restarts;
    private int quickDeaths;

    Watched(Child child, LogFile log) {
        this.child = child;
        this.log = log;
    }

    Child child() {
        return child;
    }

    LogFile log() {
        return log;
    }

    ReentrantLock startingAgain() {
        return startingAgain;
    }

    synchronized @Nullable Process process() {
        return process;
    }

    synchronized int restarts() {
        return restarts;
    }

    synchronized void launched(Process fresh, boolean again) {
        process = fresh;
        if (again) {
            restarts++;
        }
    }

    synchronized void ready() {
        readySince = System.nanoTime();
    }

    /** Takes the process away from further watching, unless that was done already. */
    synchronized boolean release(Process ended) {
        if (!ended.equals(process)) {
            return false;
        }
        process = null;
        return true;
    }

    /** Counts a death; one after a good while begins a new row. */
    synchronized void diedReady(Duration soon) {
        quickDeaths = System.nanoTime() - readySince > soon.toNanos() ? 1 : quickDeaths + 1;
    }

    synchronized void diedStarting() {
        quickDeaths++;
    }

    synchronized int quickDeaths() {
        return quickDeaths;
    }

    /** Whether others can use it now. */
    boolean isReady() {
        Process present = process();
        return present != null
                && present.isAlive()
                // A frozen one may still take connections.
                && !Processes.isFrozen(present.pid())
                && child.readiness().reached();
    }
}
