package org.metodika.benchmarks.load;

import java.time.Duration;

/**
 * How long everything takes.
 *
 * @param warmUp load before each measurement
 * @param seconds length of each measured load
 * @param approvals how many approvals are followed to the checkpoint list, one at a time
 * @param rebuilds how often a projection is rebuilt; the middle one counts
 */
record Pace(Duration warmUp, Duration seconds, int approvals, int rebuilds) {

    /** Checkpoints that are recorded per second at most; more than the machine can do, so that none lack. */
    private static final int MOST_PER_SECOND = 300;

    private static final int LOADS = 2;

    /** Figures worth keeping. */
    static Pace whole(int seconds) {
        return new Pace(Duration.ofSeconds(Math.max(5, seconds * 3L / 4)), Duration.ofSeconds(seconds), 50, 3);
    }

    /** A look. */
    static Pace quick(int seconds) {
        return new Pace(Duration.ofSeconds(Math.max(2, seconds / 2)), Duration.ofSeconds(seconds), 10, 1);
    }

    /** A load of so many workers. */
    ClosedLoop load(int workers) {
        return new ClosedLoop(workers, warmUp, seconds);
    }

    /** A load of as many workers as ever, half as long: for reads that are alike. */
    ClosedLoop shortLoad(int workers) {
        return new ClosedLoop(workers, warmUp.dividedBy(2), seconds.dividedBy(2));
    }

    /** How many open checkpoints the recording needs, through the gateway and past it. */
    int checkpoints() {
        return Math.toIntExact(warmUp.plus(seconds).toSeconds() * MOST_PER_SECOND * LOADS);
    }
}
