package org.metodika.monitoring.control.application;

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
import org.metodika.monitoring.control.domain.Control;
import org.metodika.monitoring.control.domain.ControlEvent;
import org.metodika.monitoring.controlrows.ControlRow;
import org.metodika.monitoring.controlrows.ControlRows;
import org.springframework.scheduling.annotation.Scheduled;

/** Finds controls that the plan asked for and nobody has held, by itself and not when somebody opens a page (B51). */
public class ControlWatch {

    private final ControlRows rows;
    private final AggregateStore<Control, ControlEvent> store;
    private final Directory directory;
    private final Counter overdue;

    public ControlWatch(
            ControlRows rows, AggregateStore<Control, ControlEvent> store, Directory directory, MeterRegistry metrics) {
        this.rows = rows;
        this.store = store;
        this.directory = directory;
        this.overdue = Counter.builder("controls.overdue")
                .description("Entries of control plans that the schedule found without an act after their day")
                .register(metrics);
    }

    /** Marks every open entry whose day is over at its school; one instance at a time. */
    @Scheduled(initialDelayString = "${metodika.deadlines.first}", fixedDelayString = "${metodika.deadlines.every}")
    @SchedulerLock(
            name = "control-watch",
            lockAtMostFor = "${metodika.deadlines.longest}",
            lockAtLeastFor = "${metodika.deadlines.apart}")
    public void findOverdue() {
        Map<String, LocalDate> today = new HashMap<>();
        Round.over(
                "control-watch",
                rows::watched,
                page -> page.stream()
                        .filter(row ->
                                row.overdueSince(today.computeIfAbsent(row.schoolId(), directory::today)) != null)
                        .map(row -> step(row, today.computeIfAbsent(row.schoolId(), directory::today)))
                        .toList());
    }

    private Round.Step step(ControlRow row, LocalDate today) {
        return new Round.Step(row.id(), () -> mark(row, today));
    }

    /** Rows come later than what happened; the control itself decides. */
    private void mark(ControlRow row, LocalDate today) {
        Outcome<Control> outcome =
                store.change(row.id().toString(), Change.bySystem(), control -> control.findOverdue(today));
        if (outcome instanceof Outcome.Done<Control> done && !done.repeated()) {
            overdue.increment();
        }
    }
}
