package org.metodika.contracts.workingcalendar;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class WorkingCalendarCatalogue {

    /** Events of working calendars. */
    public static final Topic WORKING_CALENDAR_EVENTS = Topic.events("working-calendar", "monitoring-service");

    /** Present content of working calendars. */
    public static final Topic WORKING_CALENDAR_STATES = Topic.state("working-calendar", "monitoring-service");

    public static final MessageType<WorkingCalendarChanged> WORKING_CALENDAR_CHANGED = new MessageType<>(
            "org.metodika.working-calendar.changed.v1", WorkingCalendarChanged.class, WORKING_CALENDAR_EVENTS);

    public static final MessageType<WorkingCalendarState> WORKING_CALENDAR_STATE = new MessageType<>(
            "org.metodika.working-calendar.state.v1", WorkingCalendarState.class, WORKING_CALENDAR_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL = List.of(WORKING_CALENDAR_CHANGED, WORKING_CALENDAR_STATE);

    private WorkingCalendarCatalogue() {}
}
