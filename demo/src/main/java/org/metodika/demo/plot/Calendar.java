package org.metodika.demo.plot;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Days of one school year; nobody works at the weekend. */
record Calendar(int year) {

    private static final int FIRST_MONTH = 9;

    /** This day, or the Monday after it. */
    LocalDate day(int month, int day) {
        return working(LocalDate.of(month >= FIRST_MONTH ? year : year + 1, month, day));
    }

    /** So many days later, or the Monday after that. */
    static LocalDate after(LocalDate day, int days) {
        return working(day.plusDays(days));
    }

    /** So many days earlier, or the Friday before that. */
    static LocalDate before(LocalDate day, int days) {
        LocalDate earlier = day.minusDays(days);
        return isWeekend(earlier) ? earlier.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY)) : earlier;
    }

    /** The day on which a month is looked back upon: its last Friday. */
    LocalDate lastFriday(int month) {
        return LocalDate.of(month >= FIRST_MONTH ? year : year + 1, month, 1)
                .with(TemporalAdjusters.lastInMonth(DayOfWeek.FRIDAY));
    }

    private static LocalDate working(LocalDate day) {
        return isWeekend(day) ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : day;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
