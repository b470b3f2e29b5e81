package org.metodika.benchmarks.chaos.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Strikes one after another, each time when the platform is well and at work. */
public final class Injector {

    private static final Duration LOOK_EVERY = Duration.ofMillis(100);
    private static final Duration LONGEST_ILLNESS = Duration.ofMinutes(4);
    /** Ready ones may still fall when one they need is away: only what lasts a moment is health. */
    private static final Duration STEADY = Duration.ofSeconds(1);

    private static final Duration WORK_OFF = Duration.ofSeconds(15);

    private final Victims victims;
    private final Portions portions;
    private final Watcher watcher;
    private final Toll toll = new Toll();

    /** Is told when the platform is well again. */
    @FunctionalInterface
    public interface Watcher {

        /**
         * A strike is over.
         *
         * @param faultsSoFar faults of this strike and all before
         * @param illness from the first blow until all processes do their work
         */
        void survived(Strike strike, int faultsSoFar, Duration illness);
    }

    /** Somebody was not well again in time: the run is of no use any more. */
    public static final class NeverWell extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NeverWell(Strike strike, List<String> ill) {
            super("%s: after %d minutes these still don't work: %s"
                    .formatted(strike.words(), LONGEST_ILLNESS.toMinutes(), String.join(", ", ill)));
        }
    }

    public Injector(Victims victims, Portions portions, Watcher watcher) {
        this.victims = victims;
        this.portions = portions;
        this.watcher = watcher;
    }

    /**
     * Strikes them all.
     *
     * @param writes how many writes the municipality makes in all; they are spread over the strikes
     */
    public Toll run(List<Strike> strikes, long writes) throws InterruptedException {
        try {
            for (int i = 0; i < strikes.size(); i++) {
                Strike strike = strikes.get(i);
                portions.release(writes * (i + 1) / strikes.size());
                Thread.sleep(strike.pause());
                toll.count(strike);
                Duration illness = inflict(strike);
                watcher.survived(strike, toll.faults(), illness);
                if (i < strikes.size() - 1) {
                    portions.awaitUsedUp(WORK_OFF);
                }
            }
        } finally {
            portions.releaseAll();
        }
        return toll;
    }

    private Duration inflict(Strike strike) throws InterruptedException {
        long begin = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> blows = new ArrayList<>();
            for (Fault fault : strike.faults()) {
                blows.add(threads.submit(() -> {
                    blow(strike, fault);
                    return null;
                }));
            }
            for (Future<?> blow : blows) {
                blow.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException problem ? problem : new IllegalStateException(e.getCause());
        }
        awaitAllWell(strike, begin);
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private void blow(Strike strike, Fault fault) throws InterruptedException {
        Thread.sleep(fault.after());
        long begin = System.nanoTime();
        switch (fault.kind()) {
            case KILL -> victims.kill(fault.process());
            case FREEZE -> {
                victims.freeze(fault.process());
                Thread.sleep(fault.standstill());
                victims.thaw(fault.process());
            }
        }
        while (!victims.isReady(fault.process())) {
            requirePatience(strike, begin);
            Thread.sleep(LOOK_EVERY);
        }
        toll.away(fault.process(), Duration.ofNanos(System.nanoTime() - begin));
    }

    private void awaitAllWell(Strike strike, long begin) throws InterruptedException {
        long wellSince = System.nanoTime();
        while (System.nanoTime() - wellSince < STEADY.toNanos()) {
            Thread.sleep(LOOK_EVERY);
            if (!ill().isEmpty()) {
                requirePatience(strike, begin);
                wellSince = System.nanoTime();
            }
        }
    }

    private void requirePatience(Strike strike, long begin) {
        if (System.nanoTime() - begin > LONGEST_ILLNESS.toNanos()) {
            throw new NeverWell(strike, ill());
        }
    }

    private List<String> ill() {
        return FaultPlan.PROCESSES.stream()
                .filter(process -> !victims.isReady(process))
                .toList();
    }
}
