package org.metodika.reporting.plans;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.problem.Problems;

/**
 * The day on which people and their plans are looked at, and since when a completed plan still counts.
 *
 * @param since first day of the period
 * @param on last day of the period, on which the staff is counted
 */
public record Period(LocalDate since, LocalDate on) {

    /** The school year (учебный год) up to that day; it begins on 1 September. */
    public static Period schoolYear(LocalDate on) {
        LocalDate september = on.with(Month.SEPTEMBER).withDayOfMonth(1);
        return new Period(september.isAfter(on) ? september.minusYears(1) : september, on);
    }

    /**
     * What somebody asked for.
     *
     * @param today today in the school
     * @throws org.metodika.kit.problem.ProblemException 400 where the days are no period that has been
     */
    static Period asked(@Nullable LocalDate since, @Nullable LocalDate on, LocalDate today) {
        if (on != null && on.isAfter(today)) {
            throw Problems.malformed(Flaw.at("?on", "max", today));
        }
        LocalDate day = on == null ? today : on;
        if (since != null && since.isAfter(day)) {
            throw Problems.malformed(Flaw.at("?since", "max", day));
        }
        return since == null ? schoolYear(day) : new Period(since, day);
    }
}
