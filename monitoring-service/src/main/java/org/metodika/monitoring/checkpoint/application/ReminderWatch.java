package org.metodika.monitoring.checkpoint.application;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.problem.Outages;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.monitoring.checkpoint.domain.Checkpoint;
import org.metodika.monitoring.checkpoint.domain.CheckpointEvent;
import org.metodika.monitoring.checkpoint.domain.Terms;
import org.metodika.monitoring.looks.CheckpointLook;
import org.metodika.monitoring.looks.CheckpointLooks;
import org.metodika.monitoring.workingcalendar.application.WorkingCalendars;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Reminds of last days of checkpoints and tells others what is over, by itself and not when somebody opens a page (B08, L9). */
public class ReminderWatch {

    private static final Logger log = LoggerFactory.getLogger(ReminderWatch.class);
    private static final int BATCH = 500;

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
        @Nullable CheckpointLook last = null;
        List<CheckpointLook> batch;
        do {
            batch = looks.due(last, BATCH);
            for (CheckpointLook row : batch) {
                last = row;
                LocalDate day = today.computeIfAbsent(row.schoolId(), directory::today);
                if (!row.lookOn().isAfter(day)) {
                    look(
                            row,
                            day,
                            terms.computeIfAbsent(row.schoolId(), school -> SchoolTerms.of(calendars.of(school))));
                }
            }
        } while (batch.size() == BATCH);
    }

    /** What a look changes comes back as a new row; where it changes nothing the row says when to look next. */
    private void look(CheckpointLook row, LocalDate today, Terms terms) {
        try {
            Outcome<Checkpoint> outcome =
                    store.change(row.id().toString(), Change.bySystem(), checkpoint -> checkpoint.lookAt(terms, today));
            if (outcome instanceof Outcome.Done<Checkpoint>(var present, boolean nothingFound) && nothingFound) {
                looks.next(row, present.state().nextLook(terms, today));
            }
        } catch (RuntimeException e) {
            if (Outages.is(e)) {
                throw e;
            }
            // One that can't be read must not hide the others; it is found again at the next run.
            log.error("Checkpoint {} can't be looked at", row.id(), e);
        }
    }
}
