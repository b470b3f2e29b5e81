package org.metodika.monitoring.wiring;

import org.metodika.kit.identity.Access;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.AggregateStores;
import org.metodika.kit.store.AggregateType;
import org.metodika.kit.store.StateCodec;
import org.metodika.monitoring.looks.CheckpointLooks;
import org.metodika.monitoring.workingcalendar.application.WorkingCalendars;
import org.metodika.monitoring.workingcalendar.domain.CalendarEvent;
import org.metodika.monitoring.workingcalendar.domain.WorkingCalendar;
import org.metodika.monitoring.workingcalendar.messaging.CalendarMessages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Working calendars: their store, and what is looked at again when one changes. */
@Configuration(proxyBeanMethods = false)
class WorkingCalendarConfiguration {

    @Bean
    AggregateStore<WorkingCalendar, CalendarEvent> workingCalendarStore(AggregateStores stores) {
        return stores.open(AggregateType.<WorkingCalendar, CalendarEvent>named(
                        "working-calendar", StateCodec.of(WorkingCalendar.class).build())
                .in("working_calendars")
                .startedBy(WorkingCalendar::startedBy)
                .evolvedBy(WorkingCalendar::evolve)
                .ofSchool(calendar -> calendar.schoolId() == null ? "" : calendar.schoolId())
                .publishing(new CalendarMessages())
                .build());
    }

    @Bean
    WorkingCalendars workingCalendars(
            AggregateStore<WorkingCalendar, CalendarEvent> workingCalendarStore, Access access, CheckpointLooks looks) {
        return new WorkingCalendars(workingCalendarStore, access, looks::again);
    }
}
