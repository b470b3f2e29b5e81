package org.metodika.benchmarks.chaos.fault;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Faults that belong together; the platform gets well before the next strike.
 *
 * @param pause how long the municipality has been at work before it
 * @param faults one, or several that overlap
 */
public record Strike(Duration pause, List<Fault> faults) {

    public Strike {
        faults = List.copyOf(faults);
    }

    /** The faults in words. */
    public String words() {
        return faults.stream().map(Fault::words).collect(Collectors.joining(" + "));
    }
}
