package org.metodika.diagnostics.deficit.domain;

import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Измеренный исход: what a later assessment tells of the work on a deficit.
 *
 * @param after finding that tells of it
 * @param before earlier finding that it can be compared with, of the same instrument version and from the same sources;
 *     absent where there is none, then only {@link Verdict#FULLY} can be told
 */
public record MeasuredOutcome(
        Verdict verdict, Finding after, @Nullable Finding before) {

    static final Comparator<MeasuredOutcome> IN_TIME = Comparator.comparing(MeasuredOutcome::after, Finding.IN_TIME);

    UUID assessmentId() {
        return after.assessmentId();
    }
}
