package org.metodika.monitoring.workingcalendar.domain;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The working days of a school (производственный календарь): its week, the public holidays of art. 112 of the Labour Code, and what
 * was entered besides. School holidays are not days off: teachers work then.
 *
 * @param daysOff days off besides weekends and public holidays; they come before everything else
 * @param workingDays weekend days and public holidays on which people work
 */
public record WorkingDays(Week week, Set<LocalDate> daysOff, Set<LocalDate> workingDays) {

    /** The New Year holidays with Christmas last to the eighth. */
    private static final int NEW_YEAR_HOLIDAYS = 8;

    private static final Set<MonthDay> PUBLIC_HOLIDAYS = Set.of(
            MonthDay.of(Month.FEBRUARY, 23),
            MonthDay.of(Month.MARCH, 8),
            MonthDay.of(Month.MAY, 1),
            MonthDay.of(Month.MAY, 9),
            MonthDay.of(Month.JUNE, 12),
            MonthDay.of(Month.NOVEMBER, 4));

    /** Longer than any run of days off that can be entered, so that a search ends. */
    private static final int FAR = 2 * Settings.MOST_DAYS;

    /** Why a day is one off. */
    public enum Ground {
        /** Entered as a day off, by the centre or by the school. */
        ENTERED,
        /** Нерабочий праздничный день. */
        PUBLIC_HOLIDAY,
        WEEKEND
    }

    public WorkingDays {
        daysOff = Set.copyOf(daysOff);
        workingDays = Set.copyOf(workingDays);
    }

    /** Why nobody works on that day; null on a working day. */
    public @Nullable Ground off(LocalDate day) {
        if (daysOff.contains(day)) {
            return Ground.ENTERED;
        }
        if (workingDays.contains(day)) {
            return null;
        }
        if (isPublicHoliday(day)) {
            return Ground.PUBLIC_HOLIDAY;
        }
        return week.works(day.getDayOfWeek()) ? null : Ground.WEEKEND;
    }

    public boolean isWorking(LocalDate day) {
        return off(day) == null;
    }

    /** That day, or the next working day: where a term ends whose last day is a day off (art. 14 of the Labour Code). */
    public LocalDate onOrAfter(LocalDate day) {
        return search(day, 1);
    }

    /** That day, or the working day before it. */
    public LocalDate onOrBefore(LocalDate day) {
        return search(day, -1);
    }

    /** A calendar without a single working day moves nothing. */
    private LocalDate search(LocalDate day, int step) {
        LocalDate found = day;
        for (int looked = 0; looked < FAR; looked++) {
            if (isWorking(found)) {
                return found;
            }
            found = found.plusDays(step);
        }
        return day;
    }

    private static boolean isPublicHoliday(LocalDate day) {
        return (day.getMonth() == Month.JANUARY && day.getDayOfMonth() <= NEW_YEAR_HOLIDAYS)
                || PUBLIC_HOLIDAYS.contains(MonthDay.from(day));
    }
}
