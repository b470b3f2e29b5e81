package org.metodika.monitoring.checkpoint.application;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.schedule.Round;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.monitoring.checkpoint.domain.Checkpoint;
import org.metodika.monitoring.checkpoint.domain.CheckpointEvent;
import org.metodika.monitoring.checkpoint.domain.Terms;
import org.metodika.monitoring.looks.CheckpointLook;
import org.metodika.monitoring.looks.CheckpointLooks;
import org.metodika.monitoring.workingcalendar.application.WorkingCalendars;
import org.springframework.scheduling.annotation.Scheduled;

/** Reminds of last days of checkpoints and tells others what is over, by itself and not when somebody opens a page (B08, L9). */
public class ReminderWatch {

    private final CheckpointLooks looks;
    private final AggregateStore<Checkpoint, CheckpointEvent> store;
    private final Directory directory;
    private final WorkingCalendars calendars;

    public ReminderWatch(
            CheckpointLooks looks,
            AggregateStore<Checkpoint, CheckpointEvent> store,
            Directory directory,
            WorkingCalendars calendars) {
        this.looks = looks;
        this.store = store;
        this.directory = directory;
        this.calendars = calendars;
    }

    /** Looks at every open checkpoint about which there may be something to find at its school; one instance at a time. */
    @Scheduled(initialDelayString = "${metodika.deadlines.first}", fixedDelayString = "${metodika.deadlines.every}")
    @SchedulerLock(
            name = "reminder-watch",
            lockAtMostFor = "${metodika.deadlines.longest}",
            lockAtLeastFor = "${metodika.deadlines.apart}")
    public void look() {
        Map<String, LocalDate> today = new HashMap<>();
        Map<String, Terms> terms = new HashMap<>();
        Round.over(
                "reminder-watch",
                looks::due,
                page -> page.stream()
                        .filter(row -> !row.lookOn().isAfter(today.computeIfAbsent(row.schoolId(), directory::today)))
                        .map(row -> step(row, today, terms))
                        .toList());
    }

    private Round.Step step(CheckpointLook row, Map<String, LocalDate> today, Map<String, Terms> terms) {
        LocalDate day = today.computeIfAbsent(row.schoolId(), directory::today);
        Terms school = terms.computeIfAbsent(row.schoolId(), code -> SchoolTerms.of(calendars.of(code)));
        return new Round.Step(row.id(), () -> look(row, day, school));
    }

    /** What a look changes comes back as a new row; where it changes nothing the row says when to look next. */
    private void look(CheckpointLook row, LocalDate today, Terms terms) {
        Outcome<Checkpoint> outcome =
                store.change(row.id().toString(), Change.bySystem(), checkpoint -> checkpoint.lookAt(terms, today));
        if (outcome instanceof Outcome.Done<Checkpoint>(var present, boolean nothingFound) && nothingFound) {
            looks.next(row, present.state().nextLook(terms, today));
        }
    }
}
