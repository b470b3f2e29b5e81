package org.metodika.monitoring.workingcalendar.domain;

import org.jspecify.annotations.Nullable;

/** What happens to a working calendar. */
public sealed interface CalendarEvent {

    /** @param schoolId null for the centre's */
    record Changed(@Nullable String schoolId, Settings settings) implements CalendarEvent {}
}
