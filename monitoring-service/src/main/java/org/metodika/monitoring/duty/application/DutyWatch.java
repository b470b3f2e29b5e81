package org.metodika.monitoring.duty.application;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
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
import org.metodika.monitoring.daylist.DayList;
import org.metodika.monitoring.duty.domain.Duty;
import org.metodika.monitoring.duty.domain.DutyEvent;
import org.metodika.monitoring.dutyrows.DutyRow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Reminds of duties and finds what is overdue, by itself and not when somebody opens a page (D08, A23). */
public class DutyWatch {

    private static final Logger log = LoggerFactory.getLogger(DutyWatch.class);
    private static final int BATCH = 500;

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
        @Nullable DutyRow last = null;
        List<DutyRow> batch;
        do {
            batch = rows.watched(last, BATCH);
            for (DutyRow row : batch) {
                last = row;
                LocalDate day = today.computeIfAbsent(row.schoolId(), directory::today);
                LocalDate quiet = row.watched();
                if (quiet != null && quiet.isBefore(day)) {
                    look(row, day);
                }
            }
        } while (batch.size() == BATCH);
    }

    /** Rows come later than what happened; the duty itself decides. */
    private void look(DutyRow row, LocalDate today) {
        try {
            Outcome<Duty> outcome = store.change(row.id().toString(), Change.bySystem(), duty -> duty.lookAt(today));
            if (outcome instanceof Outcome.Done<Duty>(var written, boolean repeated)
                    && !repeated
                    && written.state().overdueOn() != null) {
                overdue.increment();
            }
        } catch (RuntimeException e) {
            if (Outages.is(e)) {
                throw e;
            }
            // One that can't be read must not hide the others; it is found again at the next run.
            log.error("Duty {} can't be looked at", row.id(), e);
        }
    }
}
