package org.metodika.diagnostics.deficit.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Исход, указанный человеком, where nothing was measured. Never changed or removed; a measurement outweighs it.
 *
 * @param on day that the evidence is of
 * @param source what shows it, e.g. the minutes of a visit to a lesson
 * @param text what it shows, in words; kept here and never published
 * @param recordedOn day it was recorded
 * @param by staff member; absent for people of the centre
 */
public record StatedOutcome(
        UUID id,
        Verdict verdict,
        LocalDate on,
        String source,
        String text,
        LocalDate recordedOn,
        @Nullable UUID by) {

    static final Comparator<StatedOutcome> IN_TIME =
            Comparator.comparing(StatedOutcome::on).thenComparing(StatedOutcome::recordedOn);
}
