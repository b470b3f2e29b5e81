package org.metodika.monitoring.announcement.application;

import java.time.LocalDate;
import java.util.UUID;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.schedule.Round;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.monitoring.announcement.domain.Announcement;
import org.metodika.monitoring.announcement.domain.AnnouncementEvent;
import org.metodika.monitoring.announcementrows.AnnouncementRow;
import org.metodika.monitoring.daylist.DayList;
import org.springframework.scheduling.annotation.Scheduled;

/** Lets announcements appear on their first day, by itself and not when somebody opens a page. */
public class AnnouncementWatch {

    private final DayList<AnnouncementRow> rows;
    private final AggregateStore<Announcement, AnnouncementEvent> store;
    private final Directory directory;

    public AnnouncementWatch(
            DayList<AnnouncementRow> rows, AggregateStore<Announcement, AnnouncementEvent> store, Directory directory) {
        this.rows = rows;
        this.store = store;
        this.directory = directory;
    }

    /** Looks at what is published and has not begun; one instance at a time. */
    @Scheduled(initialDelayString = "${metodika.deadlines.first}", fixedDelayString = "${metodika.deadlines.every}")
    @SchedulerLock(
            name = "announcement-watch",
            lockAtMostFor = "${metodika.deadlines.longest}",
            lockAtLeastFor = "${metodika.deadlines.apart}")
    public void look() {
        Round.over(
                "announcement-watch",
                rows::watched,
                page -> page.stream()
                        .map(row -> new Round.Step(row.id(), () -> look(row.id(), directory.today(row.schoolId()))))
                        .toList());
    }

    private void look(UUID id, LocalDate today) {
        store.change(id.toString(), Change.bySystem(), announcement -> announcement.lookAt(today));
    }
}
