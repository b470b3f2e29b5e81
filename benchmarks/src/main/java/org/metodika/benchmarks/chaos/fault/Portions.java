package org.metodika.benchmarks.chaos.fault;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Stretches the work of a municipality over all strikes: each strike releases its share of the writes shortly before it
 * falls, and whoever has used up what is released waits for the next. So every strike falls into full work, and no work is
 * left over when the faults are not.
 */
public final class Portions {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private long released;
    private long taken;
    private boolean open;

    /** Takes one write; waits while none is released. */
    public void take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            taken++;
            while (!open && taken > released) {
                moved.await();
            }
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Releases so many writes in all since the beginning. */
    public void release(long upTo) {
        lock.lock();
        try {
            released = upTo;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Nobody waits any more. */
    public void releaseAll() {
        lock.lock();
        try {
            open = true;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until what is released is used up, but no longer than that. */
    public void awaitUsedUp(Duration longest) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = longest.toNanos();
            while (!open && taken < released && left > 0) {
                left = moved.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }
}
