package org.metodika.reporting.analytics;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.problem.Problems;
import org.metodika.reporting.plans.Period;

/**
 * The period that figures are about, both days belong to it.
 *
 * @param wholeSchoolYear whether it is a school year (учебный год), from 1 September to 31 August
 */
record Span(LocalDate since, LocalDate until, boolean wholeSchoolYear) {

    private static final Pattern SCHOOL_YEAR = Pattern.compile("(20\\d\\d)/(20\\d\\d)");
    private static final Pattern QUARTER = Pattern.compile("(20\\d\\d)-Q([1-4])");
    private static final int MONTHS_OF_A_QUARTER = 3;

    /**
     * What somebody asked for; the present school year where nothing was.
     *
     * @param period school year {@code 2026/2027} or quarter {@code 2026-Q4}
     * @throws org.metodika.kit.problem.ProblemException 400 where it is no period
     */
    static Span asked(@Nullable String period, @Nullable LocalDate since, @Nullable LocalDate until, LocalDate today) {
        if (period != null) {
            if (since != null || until != null) {
                throw Problems.malformed(Flaw.at("?period", "period-and-days"));
            }
            return named(period);
        }
        if (since == null && until == null) {
            return schoolYear(Period.schoolYear(today).since().getYear());
        }
        LocalDate last = until == null ? today : until;
        LocalDate first = since == null ? Period.schoolYear(last).since() : since;
        if (first.isAfter(last)) {
            throw Problems.malformed(Flaw.at("?since", "max", last));
        }
        return new Span(first, last, false);
    }

    private static Span named(String period) {
        Matcher year = SCHOOL_YEAR.matcher(period);
        if (year.matches() && Integer.parseInt(year.group(2)) == Integer.parseInt(year.group(1)) + 1) {
            return schoolYear(Integer.parseInt(year.group(1)));
        }
        Matcher quarter = QUARTER.matcher(period);
        if (quarter.matches()) {
            int month = (Integer.parseInt(quarter.group(2)) - 1) * MONTHS_OF_A_QUARTER + 1;
            LocalDate first = LocalDate.of(Integer.parseInt(quarter.group(1)), month, 1);
            return new Span(first, first.plusMonths(MONTHS_OF_A_QUARTER).minusDays(1), false);
        }
        throw Problems.malformed(Flaw.at("?period", "period"));
    }

    private static Span schoolYear(int year) {
        LocalDate first = LocalDate.of(year, Month.SEPTEMBER, 1);
        return new Span(first, first.plusYears(1).minusDays(1), true);
    }

    /** Whether the day is known and lies in the period. */
    boolean holds(@Nullable LocalDate day) {
        return day != null && !day.isBefore(since) && !day.isAfter(until);
    }

    /** The last day of the period that has been. */
    LocalDate upTo(LocalDate today) {
        return until.isAfter(today) ? today : until;
    }
}
