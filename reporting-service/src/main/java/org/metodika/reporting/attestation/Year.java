package org.metodika.reporting.attestation;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/** A calendar year. */
record Year(int number) {

    static final int FIRST = 2_000;

    LocalDate firstDay() {
        return LocalDate.of(number, Month.JANUARY, 1);
    }

    LocalDate lastDay() {
        return LocalDate.of(number, Month.DECEMBER, 31);
    }

    /** Its last day that has been. */
    LocalDate upTo(LocalDate today) {
        return today.isBefore(lastDay()) ? today : lastDay();
    }

    boolean holds(@Nullable LocalDate day) {
        return day != null && day.getYear() == number;
    }

    /** Whether something that began and ended on these days, or hasn't ended, was under way on a day of the year. */
    boolean touches(LocalDate began, @Nullable LocalDate ended) {
        return !began.isAfter(lastDay()) && (ended == null || !ended.isBefore(firstDay()));
    }
}
