package org.metodika.monitoring.checkpoint.application;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
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
import org.metodika.monitoring.checkpointrows.CheckpointRow;
import org.metodika.monitoring.checkpointrows.CheckpointRows;
import org.metodika.monitoring.workingcalendar.application.WorkingCalendars;
import org.springframework.scheduling.annotation.Scheduled;

/** Finds missed deadlines, late stages and missing reports by itself, not when somebody opens a page (B08, L9). */
public class DeadlineWatch {

    private final CheckpointRows rows;
    private final AggregateStore<Checkpoint, CheckpointEvent> store;
    private final Directory directory;
    private final WorkingCalendars calendars;
    private final Counter missed;

    public DeadlineWatch(
            CheckpointRows rows,
            AggregateStore<Checkpoint, CheckpointEvent> store,
            Directory directory,
            WorkingCalendars calendars,
            MeterRegistry metrics) {
        this.rows = rows;
        this.store = store;
        this.directory = directory;
        this.calendars = calendars;
        this.missed = Counter.builder("checkpoints.deadlines.missed")
                .description("Checkpoints of which the schedule found a deadline missed or a report missing")
                .register(metrics);
    }

    /** Marks every last day that is over by the day of its school, of stage and report in one; one instance at a time. */
    @Scheduled(initialDelayString = "${metodika.deadlines.first}", fixedDelayString = "${metodika.deadlines.every}")
    @SchedulerLock(
            name = "deadline-watch",
            lockAtMostFor = "${metodika.deadlines.longest}",
            lockAtLeastFor = "${metodika.deadlines.apart}")
    public void findMissed() {
        Map<String, LocalDate> today = new HashMap<>();
        Map<String, Terms> terms = new HashMap<>();
        Round.over(
                "deadline-watch",
                rows::watched,
                page -> page.stream()
                        .filter(row -> row.needsLookOn(today.computeIfAbsent(row.schoolId(), directory::today)))
                        .map(row -> step(row, today, terms))
                        .toList());
    }

    private Round.Step step(CheckpointRow row, Map<String, LocalDate> today, Map<String, Terms> terms) {
        LocalDate day = today.computeIfAbsent(row.schoolId(), directory::today);
        Terms school = terms.computeIfAbsent(row.schoolId(), code -> SchoolTerms.of(calendars.of(code)));
        return new Round.Step(row.id(), () -> mark(row, day, school));
    }

    /** Rows come later than what happened; the checkpoint itself decides. */
    private void mark(CheckpointRow row, LocalDate today, Terms terms) {
        Outcome<Checkpoint> outcome = store.change(
                row.id().toString(),
                Change.bySystem(),
                checkpoint -> checkpoint.on(() -> terms, today, today, present -> present.missDeadline(today)));
        if (outcome instanceof Outcome.Done<Checkpoint>(var written, boolean repeated)
                && !repeated
                && written.state().violations().foundOn(today)) {
            missed.increment();
        }
    }
}
