package org.metodika.monitoring.watch;

import java.time.LocalDate;
import java.time.Month;

/** A school year (учебный год): from 1 September to 31 August, named by the year in which it begins. */
record SchoolYear(int year) {

    /** The one that a day lies in. */
    static SchoolYear of(LocalDate day) {
        return new SchoolYear(day.getMonth().compareTo(Month.SEPTEMBER) < 0 ? day.getYear() - 1 : day.getYear());
    }

    LocalDate first() {
        return LocalDate.of(year, Month.SEPTEMBER, 1);
    }

    LocalDate last() {
        return LocalDate.of(year + 1, Month.AUGUST, 31);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last());
    }
}
