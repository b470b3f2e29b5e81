package org.metodika.monitoring.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.metodika.kit.statistics.Quartiles;

/**
 * By how many days checkpoints of one form were passed late in one school; negative: early.
 *
 * <p>The forecast is the median of these days. Of a checkpoint that is not passed today, only those cases tell that took at least as
 * long: who is five days late won't be early any more. Fewer than {@value #LEAST_CASES} cases say nothing.
 */
record Delays(List<Integer> days) {

    /** Fewer cases say nothing. */
    static final int LEAST_CASES = 10;

    /** What the history says about one checkpoint. */
    sealed interface Outlook {

        /** How many cases tell. */
        int cases();

        /** Too few of them. */
        record TooFew(int cases) implements Outlook {}

        /**
         * Enough.
         *
         * @param days days after the last day, negative before it
         * @param on the day that the median names, half a day counts as a whole one
         * @param from a quarter of the cases were earlier
         * @param until a quarter of them were later
         */
        record Expected(Quartiles days, LocalDate on, LocalDate from, LocalDate until) implements Outlook {
            @Override
            public int cases() {
                return days.cases();
            }
        }
    }

    /** The outlook of a checkpoint that is due on {@code deadline} and not passed on {@code today}. */
    Outlook of(LocalDate deadline, LocalDate today) {
        long passed = ChronoUnit.DAYS.between(deadline, today);
        List<Integer> alike = days.stream().filter(each -> each >= passed).toList();
        if (alike.size() < LEAST_CASES) {
            return new Outlook.TooFew(alike.size());
        }
        Quartiles quartiles = Quartiles.of(alike);
        return new Outlook.Expected(
                quartiles,
                day(deadline, quartiles.median()),
                day(deadline, quartiles.lower()),
                day(deadline, quartiles.upper()));
    }

    private static LocalDate day(LocalDate deadline, double days) {
        return deadline.plusDays(Math.round(days));
    }
}
