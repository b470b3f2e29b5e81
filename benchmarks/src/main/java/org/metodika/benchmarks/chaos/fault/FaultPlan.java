package org.metodika.benchmarks.chaos.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Draws the faults of a run from a seed. Every process is killed about equally often; about every eighth fault is a
 * standstill; about every fifth strike hits two processes so that the second falls while the first is away.
 */
public final class FaultPlan {

    /** Everything that can be hit. */
    public static final List<String> PROCESSES = List.of(
            "store",
            "kafka",
            "keycloak",
            "program-service",
            "diagnostics-service",
            "monitoring-service",
            "reporting-service",
            "gateway");

    private static final Duration STANDSTILL = Duration.ofSeconds(30);
    /** Longer than a consumer's session lives: its partitions are given away, and then it wakes up. */
    private static final Duration LONG_STANDSTILL = Duration.ofSeconds(50);

    private static final int STANDSTILL_EVERY = 8;
    private static final int LONG_EVERY = 3;
    private static final int DOUBLE_EVERY = 5;

    private final SplittableRandom random;
    private final List<String> nextKills = new ArrayList<>();
    private final List<String> nextFreezes = new ArrayList<>();
    private int freezes;

    private FaultPlan(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** So many faults, in strikes. */
    public static List<Strike> draw(long seed, int faults) {
        FaultPlan plan = new FaultPlan(seed);
        List<Strike> strikes = new ArrayList<>();
        for (int drawn = 0; drawn < faults; ) {
            boolean two = strikes.size() % DOUBLE_EVERY == DOUBLE_EVERY - 1 && faults - drawn > 1;
            Strike strike = plan.strike(drawn, two);
            strikes.add(strike);
            drawn += strike.faults().size();
        }
        return strikes;
    }

    private Strike strike(int drawn, boolean two) {
        List<Fault> faults = new ArrayList<>();
        faults.add(fault(drawn, Duration.ZERO));
        if (two) {
            Duration after = between(100, 4_000);
            Fault second = fault(drawn + 1, after);
            while (second.process().equals(faults.getFirst().process())) {
                second = Fault.kill(next(nextKills), after);
            }
            faults.add(second);
        }
        return new Strike(between(300, 4_000), faults);
    }

    private Fault fault(int number, Duration after) {
        if (number % STANDSTILL_EVERY == STANDSTILL_EVERY / 2) {
            freezes++;
            return Fault.freeze(next(nextFreezes), after, freezes % LONG_EVERY == 0 ? LONG_STANDSTILL : STANDSTILL);
        }
        return Fault.kill(next(nextKills), after);
    }

    /** Goes round all processes, each time in another order. */
    private String next(List<String> left) {
        if (left.isEmpty()) {
            left.addAll(PROCESSES);
            Collections.shuffle(left, random);
        }
        return left.removeLast();
    }

    private Duration between(int leastMillis, int mostMillis) {
        return Duration.ofMillis(random.nextInt(leastMillis, mostMillis));
    }
}
