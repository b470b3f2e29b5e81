package org.metodika.local.store;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the file from growing: now and then rewrites chunks that hold mostly outdated documents, so that their space is
 * used again. It doesn't move chunks to shrink the file; that part of MVStore trips over its own assertions.
 */
final class Compaction implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Compaction.class);

    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final long NOT_WORTH_IT_BYTES = 16L * 1024 * 1024;
    private static final int FULL_ENOUGH_PERCENT = 60;
    /** What one round rewrites at most, while writers wait. */
    private static final int ROUND_BYTES = 4 * 1024 * 1024;

    private final MVStore store;
    private final GroupCommit commits;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("compaction").factory());

    Compaction(MVStore store, GroupCommit commits) {
        this.store = store;
        this.commits = commits;
        var _ = timer.scheduleWithFixedDelay(this::round, PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        timer.close();
    }

    private void round() {
        try {
            if (store.getFileStore().size() > NOT_WORTH_IT_BYTES) {
                commits.exclusively(() -> store.compact(FULL_ENOUGH_PERCENT, ROUND_BYTES));
            }
        } catch (RuntimeException e) {
            // The next write meets the same trouble and reports it; without writes there is nothing to compact.
            log.warn("The document store's file could not be compacted", e);
        }
    }
}
