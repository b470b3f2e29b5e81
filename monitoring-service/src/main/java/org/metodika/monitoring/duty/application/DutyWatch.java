package org.metodika.monitoring.duty.application;

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
import org.metodika.monitoring.daylist.DayList;
import org.metodika.monitoring.duty.domain.Duty;
import org.metodika.monitoring.duty.domain.DutyEvent;
import org.metodika.monitoring.dutyrows.DutyRow;
import org.springframework.scheduling.annotation.Scheduled;

/** Reminds of duties and finds what is overdue, by itself and not when somebody opens a page (D08, A23). */
public class DutyWatch {

    private final DayList<DutyRow> rows;
    private final AggregateStore<Duty, DutyEvent> store;
    private final Directory directory;
    private final Counter overdue;

    public DutyWatch(
            DayList<DutyRow> rows, AggregateStore<Duty, DutyEvent> store, Directory directory, MeterRegistry metrics) {
        this.rows = rows;
        this.store = store;
        this.directory = directory;
        this.overdue = Counter.builder("duties.overdue")
                .description("Reports and corrective actions that the schedule found undone after their last day")
                .register(metrics);
    }

    /** Looks at every open duty whose reminder or last day has come at its school; one instance at a time. */
    @Scheduled(initialDelayString = "${metodika.deadlines.first}", fixedDelayString = "${metodika.deadlines.every}")
    @SchedulerLock(
            name = "duty-watch",
            lockAtMostFor = "${metodika.deadlines.longest}",
            lockAtLeastFor = "${metodika.deadlines.apart}")
    public void look() {
        Map<String, LocalDate> today = new HashMap<>();
        Round.over(
                "duty-watch",
                rows::watched,
                page -> page.stream()
                        .filter(row -> row.watched() != null
                                && row.watched().isBefore(today.computeIfAbsent(row.schoolId(), directory::today)))
                        .map(row -> step(row, today.computeIfAbsent(row.schoolId(), directory::today)))
                        .toList());
    }

    private Round.Step step(DutyRow row, LocalDate today) {
        return new Round.Step(row.id(), () -> look(row, today));
    }

    /** Rows come later than what happened; the duty itself decides. */
    private void look(DutyRow row, LocalDate today) {
        Outcome<Duty> outcome = store.change(row.id().toString(), Change.bySystem(), duty -> duty.lookAt(today));
        if (outcome instanceof Outcome.Done<Duty>(var written, boolean repeated)
                && !repeated
                && written.state().overdueOn() != null) {
            overdue.increment();
        }
    }
}
