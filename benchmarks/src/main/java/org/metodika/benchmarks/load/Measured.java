package org.metodika.benchmarks.load;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/**
 * What came out of a load.
 *
 * @param took from the beginning of the measurement to its last answer
 * @param latencies of the operations that succeeded, in nanoseconds
 * @param errors operations that failed
 * @param firstError what the first of them said, empty where there was none
 */
record Measured(Duration took, Histogram latencies, long errors, String firstError) {

    private static final double NANOS_PER_SECOND = TimeUnit.SECONDS.toNanos(1);
    /** Before anything was measured. */
    static final Measured NOTHING = new Measured(Duration.ZERO, histogram(), 0, "");

    private static final double MEDIAN = 50;
    private static final double TAIL = 99;

    /** A histogram of nanoseconds up to a minute, exact to three digits. */
    static Histogram histogram() {
        return new Histogram(TimeUnit.MINUTES.toNanos(1), 3);
    }

    /** Both stretches of the same load as one. */
    Measured plus(Measured other) {
        Histogram all = latencies.copy();
        all.add(other.latencies);
        return new Measured(
                took.plus(other.took),
                all,
                errors + other.errors,
                firstError.isEmpty() ? other.firstError : firstError);
    }

    /** Operations that succeeded. */
    long operations() {
        return latencies.getTotalCount();
    }

    /** Operations that succeeded, per second. */
    double perSecond() {
        return took.isZero() ? 0 : operations() * NANOS_PER_SECOND / took.toNanos();
    }

    Duration p50() {
        return Duration.ofNanos(latencies.getValueAtPercentile(MEDIAN));
    }

    Duration p99() {
        return Duration.ofNanos(latencies.getValueAtPercentile(TAIL));
    }

    Duration max() {
        return Duration.ofNanos(latencies.getMaxValue());
    }
}
