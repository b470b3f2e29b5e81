package org.metodika.monitoring.workingcalendar.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * A working calendar (рабочий календарь): the centre's, with the days that a year's decree transfers for all schools, or a school's
 * own week and days off on top of it.
 *
 * @param schoolId null for the centre's
 */
public record WorkingCalendar(@Nullable String schoolId, Settings settings) {

    /** Enters the settings for the first time. */
    public static Decision<CalendarEvent> enter(@Nullable String schoolId, Settings settings) {
        List<Flaw> flaws = flaws(schoolId, settings);
        return flaws.isEmpty()
                ? Decision.accepted(new CalendarEvent.Changed(schoolId, settings))
                : Decision.rejected(new CalendarRefusal.WorkingCalendarInvalid(flaws));
    }

    /** Replaces the settings. */
    public Decision<CalendarEvent> change(Settings next) {
        return next.equals(settings) ? Decision.nothingToDo() : enter(schoolId, next);
    }

    private static List<Flaw> flaws(@Nullable String schoolId, Settings settings) {
        List<Flaw> flaws = new ArrayList<>();
        if (schoolId != null && !settings.workingDays().isEmpty()) {
            flaws.add(Flaw.at("/workingDays", "working-days-of-centre"));
        }
        for (LocalDate day : settings.daysOff()) {
            if (settings.workingDays().contains(day)) {
                flaws.add(Flaw.at("/workingDays", "day-off-and-working", day));
            }
        }
        Reminding reminding = settings.reminding();
        if (reminding != null && reminding.headAfter() < reminding.accompanimentAfter()) {
            flaws.add(Flaw.at("/reminders/headAfter", "head-before-accompaniment", reminding.accompanimentAfter()));
        }
        return flaws;
    }

    /** The calendar that the first event makes. */
    public static WorkingCalendar startedBy(CalendarEvent first) {
        return switch (first) {
            case CalendarEvent.Changed(var school, var settings) -> new WorkingCalendar(school, settings);
        };
    }

    /** The calendar after an event. */
    public WorkingCalendar evolve(CalendarEvent event) {
        return startedBy(event);
    }
}
