package org.metodika.benchmarks.chaos.fault;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** What the faults of a run took. */
public final class Toll {

    private final Map<Fault.Kind, Integer> byKind = new EnumMap<>(Fault.Kind.class);
    private final Map<String, Integer> hits = new TreeMap<>();
    private final Map<String, Duration> longestAway = new TreeMap<>();
    private int overlapping;

    synchronized void count(Strike strike) {
        strike.faults().forEach(fault -> {
            byKind.merge(fault.kind(), 1, Integer::sum);
            hits.merge(fault.process(), 1, Integer::sum);
        });
        if (strike.faults().size() > 1) {
            overlapping++;
        }
    }

    synchronized void away(String process, Duration time) {
        longestAway.merge(process, time, (one, other) -> one.compareTo(other) > 0 ? one : other);
    }

    /** How many faults of each kind there were. */
    public synchronized Map<Fault.Kind, Integer> byKind() {
        return Collections.unmodifiableMap(new EnumMap<>(byKind));
    }

    /** How often each process was hit. */
    public synchronized Map<String, Integer> hits() {
        return Collections.unmodifiableMap(new TreeMap<>(hits));
    }

    /** The longest time from a blow until the process did its work again. */
    public synchronized Map<String, Duration> longestAway() {
        return Collections.unmodifiableMap(new TreeMap<>(longestAway));
    }

    /** Strikes that hit more than one process. */
    public synchronized int overlapping() {
        return overlapping;
    }

    /** All faults. */
    public synchronized int faults() {
        return byKind.values().stream().mapToInt(Integer::intValue).sum();
    }
}
