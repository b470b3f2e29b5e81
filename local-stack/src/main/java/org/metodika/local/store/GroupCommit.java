package org.metodika.local.store;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Makes writes durable before they are answered, many with one commit.
 *
 * <p>Writers change the store side by side under the shared lock; a commit takes the exclusive one, so that it never
 * catches a document whose indexes are not written yet. A writer that finds its change covered by a commit which
 * began after it doesn't commit again.
 */
final class GroupCommit {

    private final Runnable commit;
    private final Consumer<Throwable> onFailure;
    private final Lock changing;
    private final Lock committing;
    private final ReentrantLock leader = new ReentrantLock();
    private final AtomicLong changes = new AtomicLong();
    private volatile long durable;
    private boolean failed;

    GroupCommit(Runnable commit, Consumer<Throwable> onFailure) {
        this.commit = commit;
        this.onFailure = onFailure;
        // Fair: writers that already wait go before the next commit and share it.
        var lock = new ReentrantReadWriteLock(true);
        this.changing = lock.readLock();
        this.committing = lock.writeLock();
    }

    /** Runs a change and returns its answer once it is durable; also when the change threw, for it may be half done. */
    <T> T write(Supplier<T> change) {
        long mine = 0;
        changing.lock();
        try {
            try {
                return change.get();
            } finally {
                mine = changes.incrementAndGet();
                changing.unlock();
            }
        } finally {
            awaitDurable(mine);
        }
    }

    /** Runs something while nothing changes and nothing commits. */
    void exclusively(Runnable action) {
        committing.lock();
        try {
            action.run();
        } finally {
            committing.unlock();
        }
    }

    private void awaitDurable(long mine) {
        if (durable >= mine) {
            return;
        }
        leader.lock();
        try {
            if (durable >= mine) {
                return;
            }
            exclusively(() -> {
                long upTo = changes.get();
                commit.run();
                durable = upTo;
            });
        } catch (RuntimeException e) {
            if (!failed) {
                failed = true;
                onFailure.accept(e);
            }
            throw e;
        } finally {
            leader.unlock();
        }
    }
}
