package org.metodika.monitoring.attestation.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A category that somebody has.
 *
 * @param lastDay null where it has no term, as categories since September 2023
 */
public record Held(Category category, @Nullable LocalDate lastDay) {

    /** Whether it holds on that day. */
    public boolean holdsOn(LocalDate day) {
        return lastDay == null || !lastDay.isBefore(day);
    }

    /** Whether an application for the target may be handed in on that day by somebody who has this, or nothing. */
    static boolean entitles(@Nullable Held present, Category target, LocalDate day) {
        return switch (target) {
            case CONFORMITY, FIRST -> true;
            // Whoever had one of these may come back to it after its term.
            case HIGHEST -> present != null && present.category() != Category.CONFORMITY;
            case METHODIST, MENTOR ->
                present != null
                        && present.category() != Category.CONFORMITY
                        && present.category() != Category.FIRST
                        && present.holdsOn(day);
        };
    }
}
