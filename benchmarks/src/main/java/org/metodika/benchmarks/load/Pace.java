package org.metodika.benchmarks.load;

import java.time.Duration;

/**
 * How long everything takes.
 *
 * @param warmUp load before each measurement
 * @param seconds length of each measured load
 * @param turns into how many stretches a load is cut that goes two ways
 * @param approvals how many approvals are followed to the checkpoint list, one at a time
 * @param rebuilds how often a projection is rebuilt; the middle one counts
 */
record Pace(Duration warmUp, Duration seconds, int turns, int approvals, int rebuilds) {

    /** Checkpoints that are recorded per second at most; more than the machine can do, so that none lack. */
    private static final int MOST_PER_SECOND = 300;

    private static final int WAYS = 2;

    /** Until all connections of a stretch are open and busy again. */
    private static final Duration RUN_UP = Duration.ofSeconds(1);

    /** Figures worth keeping. */
    static Pace whole(int seconds) {
        return new Pace(Duration.ofSeconds(Math.max(5, seconds * 3L / 4)), Duration.ofSeconds(seconds), 4, 50, 5);
    }

    /** A look. */
    static Pace quick(int seconds) {
        return new Pace(Duration.ofSeconds(Math.max(2, seconds / 2)), Duration.ofSeconds(seconds), 2, 10, 1);
    }

    /** A load of so many workers. */
    ClosedLoop load(int workers) {
        return new ClosedLoop(workers, warmUp, seconds);
    }

    /** The warm-up of a load that goes two ways, for one of them. */
    ClosedLoop warmUpOnly(int workers) {
        return new ClosedLoop(workers, warmUp, Duration.ZERO);
    }

    /** One stretch of a load that goes two ways and is warm. */
    ClosedLoop turn(int workers) {
        return new ClosedLoop(workers, RUN_UP, seconds.dividedBy(turns));
    }

    /** A load of as many workers as ever, half as long: for reads that are alike. */
    ClosedLoop shortLoad(int workers) {
        return new ClosedLoop(workers, warmUp.dividedBy(2), seconds.dividedBy(2));
    }

    /** How many open checkpoints the recording needs, through the gateway and past it. */
    int checkpoints() {
        Duration oneWay = warmUp.plus(seconds).plus(RUN_UP.multipliedBy(turns));
        return Math.toIntExact(oneWay.toSeconds() * MOST_PER_SECOND * WAYS);
    }
}
