package org.metodika.gateway.route;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Ends answers of which nothing came for a while: a service that hangs in the middle would hold its caller for ever. */
public final class IdleAnswers implements AutoCloseable {

    private final Set<StreamedAnswer> running = ConcurrentHashMap.newKeySet();
    private final long longest;
    private final ScheduledExecutorService sweeper;

    /** @param longest how long a service may be silent within an answer */
    public IdleAnswers(Duration longest) {
        this.longest = longest.toNanos();
        this.sweeper = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("idle-answers").factory());
        long period = Math.max(1, longest.toMillis() / 4);
        sweeper.scheduleWithFixedDelay(this::sweep, period, period, TimeUnit.MILLISECONDS);
    }

    void begins(StreamedAnswer answer) {
        running.add(answer);
    }

    void ends(StreamedAnswer answer) {
        running.remove(answer);
    }

    private void sweep() {
        long now = System.nanoTime();
        running.forEach(answer -> answer.endIfSilent(now, longest));
    }

    @Override
    public void close() {
        sweeper.shutdownNow();
    }
}
