package org.metodika.benchmarks.load;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table.
 *
 * @param what what was measured
 * @param aim what it should be, empty where there is no aim
 * @param got what it is
 * @param times null where no latencies were measured
 * @param errors operations that failed
 */
record Figure(String what, String aim, String got, @Nullable Times times, long errors, Verdict verdict) {

    private static final double NANOS_PER_MILLI = 1_000_000;
    private static final double MILLIS_PER_SECOND = 1_000;
    private static final double WHOLE_FROM = 100;

    /** Latencies: the middle one, the one that 1 of 100 exceeds, the longest. */
    record Times(Duration p50, Duration p99, Duration max) {

        static Times of(Measured measured) {
            return new Times(measured.p50(), measured.p99(), measured.max());
        }
    }

    /** A load without an aim. */
    static Figure floor(String what, String unit, Measured measured) {
        return new Figure(
                what, "", rate(measured.perSecond(), unit), Times.of(measured), measured.errors(), Verdict.NONE);
    }

    /** A number without an aim. */
    static Figure fact(String what, String got) {
        return new Figure(what, "", got, null, 0, Verdict.NONE);
    }

    /** A load whose rate and errors count. */
    static Figure load(String what, String unit, double atLeast, Measured measured) {
        return load(what, "≥ " + rate(atLeast, unit), unit, measured, measured.perSecond() >= atLeast);
    }

    /** A load whose rate, errors and p99 count. */
    static Figure load(String what, String unit, double atLeast, Duration p99Below, Measured measured) {
        return load(
                what,
                "≥ %s, p99 < %s".formatted(rate(atLeast, unit), millis(p99Below)),
                unit,
                measured,
                measured.perSecond() >= atLeast && measured.p99().compareTo(p99Below) < 0);
    }

    /** A load whose errors and p99 count. */
    static Figure load(String what, String unit, Duration p99Below, Measured measured) {
        return load(
                what,
                "p99 < " + millis(p99Below),
                unit,
                measured,
                measured.operations() > 0 && measured.p99().compareTo(p99Below) < 0);
    }

    private static Figure load(String what, String aim, String unit, Measured measured, boolean reached) {
        return new Figure(
                what,
                aim,
                rate(measured.perSecond(), unit),
                Times.of(measured),
                measured.errors(),
                Verdict.of(reached && measured.errors() == 0));
    }

    /** A share of something else, from 0 to 1. */
    static Figure share(String what, double atLeast, double share) {
        return new Figure(
                what,
                String.format(Locale.ROOT, "≥ %.1f", atLeast),
                String.format(Locale.ROOT, "%.2f", share),
                null,
                0,
                Verdict.of(share >= atLeast));
    }

    /** Times that count, without a rate. */
    static Figure times(String what, Duration p99Below, Measured measured) {
        return new Figure(
                what,
                "p99 < " + millis(p99Below),
                measured.operations() + " times",
                Times.of(measured),
                measured.errors(),
                Verdict.of(measured.operations() > 0
                        && measured.errors() == 0
                        && measured.p99().compareTo(p99Below) < 0));
    }

    /** Something that takes its time once. */
    static Figure within(String what, Duration aim, Duration took) {
        return new Figure(what, "< " + seconds(aim), seconds(took), null, 0, Verdict.of(took.compareTo(aim) < 0));
    }

    /** An amount that is to be small. */
    static Figure below(String what, String unit, double aim, double amount) {
        return new Figure(
                what,
                String.format(Locale.ROOT, "< %.0f %s", aim, unit),
                String.format(Locale.ROOT, "%.0f %s", amount, unit),
                null,
                0,
                Verdict.of(amount < aim));
    }

    /** Like {@code 4.7 s}. */
    static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toNanos() / NANOS_PER_MILLI / MILLIS_PER_SECOND);
    }

    /** Like {@code 1 234/s} or {@code 56.7 writes/s}. */
    static String rate(double perSecond, String unit) {
        String number = perSecond >= WHOLE_FROM
                ? String.format(Locale.ROOT, "%,.0f", perSecond)
                : String.format(Locale.ROOT, "%.1f", perSecond);
        return number + (unit.isEmpty() ? "/s" : " " + unit + "/s");
    }

    /** Like {@code 4.7 ms}. */
    static String millis(Duration time) {
        double millis = time.toNanos() / NANOS_PER_MILLI;
        return String.format(Locale.ROOT, millis >= WHOLE_FROM ? "%.0f ms" : "%.1f ms", millis);
    }
}
