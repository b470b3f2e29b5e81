package org.metodika.benchmarks.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.HdrHistogram.Histogram;

/**
 * A number of workers, each of which begins its next operation when its last one is answered. The latency of each is
 * measured; how long operations would have waited at a fixed rate of arrival is not (coordinated omission), so latencies
 * of a closed loop say how fast the platform answers so many people, not how it behaves when more come than it can serve.
 *
 * @param workers how many there are
 * @param warmUp time before the measurement, under the same load
 * @param measured longest time of the measurement; it ends earlier when there is nothing left to do
 */
record ClosedLoop(int workers, Duration warmUp, Duration measured) {

    /** One worker; used by one thread. */
    interface Worker extends AutoCloseable {

        /**
         * Does one operation.
         *
         * @return false when there is nothing left to do
         * @throws Exception when it failed; it counts as an error
         */
        boolean once() throws Exception;

        @Override
        default void close() {}
    }

    /** Makes a worker in the thread that will use it. */
    @FunctionalInterface
    interface Hiring {
        Worker hire(int number) throws Exception;
    }

    /** Lets them work; gives what was measured after the warm-up. */
    Measured run(Hiring hiring) throws InterruptedException {
        long begin = System.nanoTime() + warmUp.toNanos();
        long end = begin + measured.toNanos();
        AtomicLong last = new AtomicLong(begin);
        AtomicLong errors = new AtomicLong();
        AtomicReference<String> firstError = new AtomicReference<>("");
        List<Histogram> histograms = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < workers; i++) {
            int number = i;
            Histogram histogram = Measured.histogram();
            histograms.add(histogram);
            threads.add(Thread.ofPlatform().name("load-" + number).start(() -> {
                try (Worker worker = hiring.hire(number)) {
                    work(worker, begin, end, histogram, last, errors, firstError);
                } catch (Exception e) {
                    errors.incrementAndGet();
                    firstError.compareAndSet("", e.toString());
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        Histogram all = Measured.histogram();
        histograms.forEach(all::add);
        return new Measured(Duration.ofNanos(last.get() - begin), all, errors.get(), firstError.get());
    }

    private static void work(
            Worker worker,
            long begin,
            long end,
            Histogram histogram,
            AtomicLong last,
            AtomicLong errors,
            AtomicReference<String> firstError) {
        while (true) {
            long start = System.nanoTime();
            if (start - end >= 0) {
                return;
            }
            boolean counts = start - begin >= 0;
            try {
                if (!worker.once()) {
                    return;
                }
                long done = System.nanoTime();
                if (counts) {
                    histogram.recordValue(Math.min(done - start, histogram.getHighestTrackableValue()));
                    last.accumulateAndGet(done, Math::max);
                }
            } catch (Exception e) {
                firstError.compareAndSet("", e.toString());
                if (errors.incrementAndGet() > MOST_ERRORS) {
                    return;
                }
            }
        }
    }

    /** A load that only fails is ended: it would measure how fast something fails. */
    private static final int MOST_ERRORS = 200;
}
