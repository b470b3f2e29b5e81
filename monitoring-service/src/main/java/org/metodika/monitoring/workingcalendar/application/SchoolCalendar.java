package org.metodika.monitoring.workingcalendar.application;

import java.time.LocalDate;
import java.util.List;
import org.metodika.monitoring.workingcalendar.domain.Reminding;
import org.metodika.monitoring.workingcalendar.domain.WorkingDays;

/** What holds at a school: its own entries over those of the centre; the door of this feature for others. */
public record SchoolCalendar(WorkingDays days, Reminding reminding) {

    /** That day, or the next working day (art. 14 of the Labour Code). */
    public LocalDate onOrAfter(LocalDate day) {
        return days.onOrAfter(day);
    }

    /** That day, or the working day before it. */
    public LocalDate onOrBefore(LocalDate day) {
        return days.onOrBefore(day);
    }

    /** Days before a last day on which people are reminded of it, most first. */
    public List<Integer> remindBefore() {
        return reminding.before();
    }

    /** Days after a last day when tutor and curator are told. */
    public int accompanimentAfter() {
        return reminding.accompanimentAfter();
    }

    /** Days after a last day when the head is told. */
    public int headAfter() {
        return reminding.headAfter();
    }
}
