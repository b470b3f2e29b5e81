package org.metodika.program.offers.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Группа (поток): one run of the training; an offer has as many as it likes (L4).
 *
 * @param endsOn last day, not before the first
 * @param places how many people it takes, 1 to 10 000; null where it has no limit
 */
public record OfferGroup(
        OfferGroupId id,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable Integer places) {}
