package org.metodika.monitoring.checkpoint.domain;

import java.time.LocalDate;

/**
 * Others were told that a last day is over (эскалация).
 *
 * @param due last day that was not kept
 * @param on day of the round that found it, in the time zone of the school
 */
public record Escalation(Due about, LocalDate due, Level level, LocalDate on) {

    /** Who is told, in this order. */
    public enum Level {
        /** Tutor and curator of the program. */
        ACCOMPANIMENT,
        HEAD
    }
}
