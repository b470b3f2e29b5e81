package org.metodika.kit.schedule;

import io.micrometer.context.ContextExecutorService;
import io.micrometer.context.ContextSnapshotFactory;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.problem.Outages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A round of a schedule over everything it watches, page by page. Several things of a page are done at once: each of them waits for the
 * store most of its time, and thousands of last days go by in one night.
 */
public final class Round {

    private static final Logger log = LoggerFactory.getLogger(Round.class);
    private static final int PAGE = 500;

    /** What a store of one machine writes together; more would only wait there. */
    private static final int AT_ONCE = 8;

    private Round() {}

    /** What is watched, in an order that does not change. */
    @FunctionalInterface
    public interface Pages<R> {
        /**
         * @param last the one after which to go on; null to begin
         * @param limit most of one page
         */
        List<R> after(@Nullable R last, int limit);
    }

    /**
     * Something to be done about one thing.
     *
     * @param what the thing, as the log names it
     */
    public record Step(Object what, Runnable action) {}

    /**
     * Goes round. A step that fails is logged and does not hide the others: it is found again at the next round.
     *
     * @param name name of the watch, as the log names it
     * @param pages what is watched
     * @param steps what is to be done about the things of a page; those of one page run at once and in no order
     * @throws RuntimeException of a step, where something that the service depends on is away; the page has been tried then, and nothing after it
     */
    public static <R> void over(String name, Pages<R> pages, Function<List<R>, List<Step>> steps) {
        try (ExecutorService several = ContextExecutorService.wrap(
                Executors.newFixedThreadPool(
                        AT_ONCE, Thread.ofVirtual().name(name + "-", 0).factory()),
                ContextSnapshotFactory.builder().build()::captureAll)) {
            R last = null;
            List<R> page;
            do {
                page = pages.after(last, PAGE);
                run(name, steps.apply(page), several);
                last = page.isEmpty() ? null : page.getLast();
            } while (page.size() == PAGE);
        }
    }

    private static void run(String name, List<Step> steps, ExecutorService several) {
        try {
            for (Future<?> done : several.invokeAll(
                    steps.stream().map(step -> attempt(name, step)).toList())) {
                done.get();
            }
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case RuntimeException away -> throw away;
                case Error fatal -> throw fatal;
                case null, default -> throw new IllegalStateException(failed);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Stopped in the middle of a round");
        }
    }

    private static Callable<@Nullable Void> attempt(String name, Step step) {
        return () -> {
            try {
                step.action().run();
            } catch (RuntimeException e) {
                if (Outages.is(e)) {
                    throw e;
                }
                log.error("{}: nothing can be done about {}", name, step.what(), e);
            }
            return null;
        };
    }
}
