package org.metodika.program.partners;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Договор о сотрудничестве.
 *
 * @param number number as on paper, up to 50 characters
 * @param date day of signing
 * @param validUntil last day; null for one without a term
 */
public record Agreement(
        String number, LocalDate date, @Nullable LocalDate validUntil) {

    /** Whether it holds on this day. */
    public boolean holdsOn(LocalDate day) {
        return validUntil == null || !validUntil.isBefore(day);
    }
}
