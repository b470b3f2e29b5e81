package org.metodika.benchmarks.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A checkpoint that was passed.
 *
 * @param school school code
 * @param form form of the checkpoint (C12)
 * @param due last day as it was planned
 */
record Passing(String school, String form, LocalDate due, LocalDate passedOn) {

    /** Days after the last day; negative before it. */
    int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(due, passedOn));
    }
}
