package org.metodika.reporting.schoolforms;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/** A school year, first and last day included. */
record SchoolYear(LocalDate first, LocalDate last) {
    static SchoolYear of(int from) {
        return new SchoolYear(LocalDate.of(from, Month.SEPTEMBER, 1), LocalDate.of(from + 1, Month.AUGUST, 31));
    }

    boolean holds(@Nullable LocalDate day) {
        return day != null && !day.isBefore(first) && !day.isAfter(last);
    }
}
