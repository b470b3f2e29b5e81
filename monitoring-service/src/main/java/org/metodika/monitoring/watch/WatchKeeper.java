package org.metodika.monitoring.watch;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import net.javacrumbs.shedlock.core.ClockProvider;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.problem.Outages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Lets the watch lists of schools be counted where something has changed or another day has begun (L9), and tells streams. However much
 * changes in a moment, a school is counted once; a lease per school keeps instances from doing the same work twice.
 */
public final class WatchKeeper {

    private static final Logger log = LoggerFactory.getLogger(WatchKeeper.class);

    /** So many schools are read with the same queries; all their rows are in memory meanwhile. */
    private static final int AT_ONCE = 8;

    /** After a crash in the middle of a count another instance takes over. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final WatchMarks marks;
    private final WatchSheets sheets;
    private final Directory directory;
    private final LockProvider locks;
    private final WatchStreams streams;
    private final Timer counting;
    private final AtomicBoolean looking = new AtomicBoolean();
    private volatile boolean begun;

    /** Moment by {@link System#nanoTime()} before which the schedule does not count again. */
    private volatile long rested = System.nanoTime();

    public WatchKeeper(
            WatchMarks marks,
            WatchSheets sheets,
            Directory directory,
            LockProvider locks,
            WatchStreams streams,
            MeterRegistry metrics) {
        this.marks = marks;
        this.sheets = sheets;
        this.directory = directory;
        this.locks = locks;
        this.streams = streams;
        this.counting = Timer.builder("watch.lists.counting")
                .description("Counting the watch lists of schools where something has changed")
                .register(metrics);
    }

    /**
     * Looks again, after a rest as long as the last count took: while a night marks one school after another, all of them would be counted
     * over and over, and the night wait for it. At a fixed rate, since schedules with a pause run one after another: a night's deadlines
     * would hold this up.
     */
    @Scheduled(initialDelayString = "${metodika.watch-lists.first}", fixedRateString = "${metodika.watch-lists.every}")
    void lookWhenRested() {
        if (System.nanoTime() - rested >= 0) {
            look();
        }
    }

    /** Looks whether anything is to be counted or told: one small read, and nothing else where nothing is. */
    public void look() {
        if (!looking.compareAndSet(false, true)) {
            // The look before takes longer than usual.
            return;
        }
        try {
            if (!begun) {
                // Once after each start: a school of which nothing was written since an upgrade has no mark yet.
                marks.markAll();
                begun = true;
            }
            List<WatchMark> all = marks.all();
            List<WatchMark> due = all.stream()
                    .filter(mark -> mark.isDue(directory.today(mark.id())))
                    .toList();
            long began = System.nanoTime();
            for (int from = 0; from < due.size(); from += AT_ONCE) {
                countUnderLease(due.subList(from, Math.min(from + AT_ONCE, due.size())));
            }
            long ended = System.nanoTime();
            rested = ended + (ended - began);
            streams.tell(due.isEmpty() ? all : marks.all());
        } catch (RuntimeException e) {
            if (!Outages.is(e)) {
                throw e;
            }
            // Nothing is lost by it: what is marked stays marked.
            log.warn("Watch lists can't be looked at: {}", e.toString());
        } finally {
            looking.set(false);
        }
    }

    /** Gives streams a sign of life. */
    @Scheduled(
            initialDelayString = "${metodika.watch-lists.first}",
            fixedRateString = "${metodika.watch-lists.heartbeat}")
    public void beat() {
        streams.beat();
    }

    private void countUnderLease(List<WatchMark> due) {
        List<SimpleLock> leases = new ArrayList<>();
        List<WatchMark> mine = new ArrayList<>();
        try {
            for (WatchMark mark : due) {
                locks.lock(new LockConfiguration(
                                ClockProvider.now(), "watch-lists-" + mark.id(), LONGEST, Duration.ZERO))
                        .ifPresent(lease -> {
                            leases.add(lease);
                            mine.add(mark);
                        });
            }
            if (!mine.isEmpty()) {
                counting.record(() -> sheets.count(mine));
            }
        } finally {
            leases.forEach(SimpleLock::unlock);
        }
    }
}
