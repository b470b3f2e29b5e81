package org.metodika.monitoring.wiring;

import java.time.Clock;
import org.metodika.contracts.announcement.AnnouncementReadingState;
import org.metodika.contracts.announcement.AnnouncementState;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.AggregateStores;
import org.metodika.kit.store.AggregateType;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.store.StateCodec;
import org.metodika.monitoring.announcement.application.AnnouncementWatch;
import org.metodika.monitoring.announcement.application.Announcements;
import org.metodika.monitoring.announcement.application.Audiences;
import org.metodika.monitoring.announcement.application.Readings;
import org.metodika.monitoring.announcement.domain.Announcement;
import org.metodika.monitoring.announcement.domain.AnnouncementEvent;
import org.metodika.monitoring.announcement.domain.Reading;
import org.metodika.monitoring.announcement.messaging.AnnouncementMessages;
import org.metodika.monitoring.announcement.messaging.ReadingMessages;
import org.metodika.monitoring.announcementrows.AnnouncementRow;
import org.metodika.monitoring.announcementrows.AnnouncementRows;
import org.metodika.monitoring.announcementrows.ReadingRow;
import org.metodika.monitoring.daylist.DayList;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Announcements and who read them: their stores, their rows and the watch over first days. */
@Configuration(proxyBeanMethods = false)
class AnnouncementConfiguration {

    @Bean
    AggregateStore<Announcement, AnnouncementEvent> announcementStore(AggregateStores stores) {
        return stores.open(AggregateType.<Announcement, AnnouncementEvent>named(
                        "announcement", StateCodec.of(Announcement.class).build())
                .in("announcements")
                .startedBy(Announcement::startedBy)
                .evolvedBy(Announcement::evolve)
                .ofSchool(announcement -> announcement.schoolId() == null ? "" : announcement.schoolId())
                .publishing(new AnnouncementMessages())
                .build());
    }

    @Bean
    AggregateStore<Reading, Reading.Event> announcementReadingStore(AggregateStores stores) {
        return stores.open(AggregateType.<Reading, Reading.Event>named(
                        "announcement-reading", StateCodec.of(Reading.class).build())
                .in("announcement_readings")
                .startedBy(Reading::startedBy)
                .evolvedBy(Reading::evolve)
                .ofSchool(Reading::schoolId)
                .publishing(new ReadingMessages())
                .build());
    }

    @Bean
    Audiences audiences(Directory directory) {
        return new Audiences(directory);
    }

    @Bean
    AnnouncementRows announcementRows(MongoOperations mongo) {
        return new AnnouncementRows(mongo);
    }

    @Bean
    DayList<AnnouncementRow> announcementsByDay(MongoOperations mongo, Clock clock) {
        return new DayList<>(mongo, clock, AnnouncementRow.class);
    }

    @Bean
    StateProjection<AnnouncementState, AnnouncementRow> announcementRowsKept(MongoOperations mongo, ContractJson json) {
        return AnnouncementRow.projection(mongo, json);
    }

    @Bean
    StateProjection<AnnouncementReadingState, ReadingRow> readingRowsKept(MongoOperations mongo, ContractJson json) {
        return ReadingRow.projection(mongo, json);
    }

    @Bean
    Announcements announcements(
            AggregateStore<Announcement, AnnouncementEvent> announcementStore,
            Audiences audiences,
            Access access,
            Directory directory) {
        return new Announcements(announcementStore, audiences, access, directory);
    }

    @Bean
    Readings readings(
            AggregateStore<Reading, Reading.Event> announcementReadingStore,
            Announcements announcements,
            Audiences audiences,
            AnnouncementRows announcementRows,
            Access access,
            Directory directory) {
        return new Readings(announcementReadingStore, announcements, audiences, announcementRows, access, directory);
    }

    @Bean
    AnnouncementWatch announcementWatch(
            DayList<AnnouncementRow> announcementsByDay,
            AggregateStore<Announcement, AnnouncementEvent> announcementStore,
            Directory directory) {
        return new AnnouncementWatch(announcementsByDay, announcementStore, directory);
    }
}
