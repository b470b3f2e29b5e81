package org.metodika.benchmarks.chaos;

import java.time.Duration;
import java.util.List;
import org.metodika.benchmarks.chaos.check.Findings;
import org.metodika.benchmarks.chaos.fault.Toll;

/**
 * How a run ended.
 *
 * @param writes writes that were acknowledged under faults
 * @param requests requests that were answered under faults, repeated or not
 * @param repeats how often clients had to send something again
 * @param wrong figures of the year that are not as they must be, in words
 * @param failures examples of writes that were answered with a failure of the platform itself, in words
 * @param calm how long the run without faults took, start and check included
 * @param stormy the same with faults
 */
public record Outcome(
        Findings findings,
        Toll toll,
        long writes,
        long requests,
        long repeats,
        List<String> wrong,
        List<String> failures,
        Duration calm,
        Duration stormy) {

    /** Whether every promise was kept and nothing failed that should have been repeated. */
    public boolean isClean() {
        return findings.isClean() && wrong.isEmpty() && failures.isEmpty();
    }
}
