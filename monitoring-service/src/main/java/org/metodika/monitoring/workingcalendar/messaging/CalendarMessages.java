package org.metodika.monitoring.workingcalendar.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.workingcalendar.WorkingCalendarCatalogue;
import org.metodika.contracts.workingcalendar.WorkingCalendarChanged;
import org.metodika.contracts.workingcalendar.WorkingCalendarState;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;
import org.metodika.monitoring.workingcalendar.domain.CalendarEvent;
import org.metodika.monitoring.workingcalendar.domain.Reminding;
import org.metodika.monitoring.workingcalendar.domain.Settings;
import org.metodika.monitoring.workingcalendar.domain.Week;
import org.metodika.monitoring.workingcalendar.domain.WorkingCalendar;

/** Events of working calendars as messages of the contract. */
public final class CalendarMessages implements AggregateMessages<WorkingCalendar, CalendarEvent> {

    @Override
    public Message<?> event(WorkingCalendar after, CalendarEvent event, @Nullable UUID by) {
        Settings settings = after.settings();
        Reminding reminding = settings.reminding();
        return new Message<>(
                WorkingCalendarCatalogue.WORKING_CALENDAR_CHANGED,
                new WorkingCalendarChanged(
                        after.schoolId(),
                        name(settings.week()),
                        settings.daysOff(),
                        settings.workingDays(),
                        reminding == null ? null : reminding.before(),
                        reminding == null ? null : reminding.accompanimentAfter(),
                        reminding == null ? null : reminding.headAfter(),
                        by));
    }

    @Override
    public Message<?> state(WorkingCalendar calendar) {
        Settings settings = calendar.settings();
        Reminding reminding = settings.reminding();
        return new Message<>(
                WorkingCalendarCatalogue.WORKING_CALENDAR_STATE,
                new WorkingCalendarState(
                        calendar.schoolId(),
                        name(settings.week()),
                        settings.daysOff(),
                        settings.workingDays(),
                        reminding == null ? null : reminding.before(),
                        reminding == null ? null : reminding.accompanimentAfter(),
                        reminding == null ? null : reminding.headAfter()));
    }

    private static @Nullable String name(@Nullable Week week) {
        return week == null ? null : week.name();
    }
}
