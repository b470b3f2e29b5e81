package org.metodika.monitoring.consultation.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a consultation was about.
 *
 * @param heldOn day in the time zone of the school
 * @param hours 0.25 to 8, in steps of 0.25
 * @param line null where it was no tutor support
 * @param outcome what came of it
 */
public record Subject(
        LocalDate heldOn,
        BigDecimal hours,
        String topic,
        @Nullable SupportLine line,
        @Nullable String outcome) {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    /** The same length in minutes. */
    public int minutes() {
        return hours.multiply(MINUTES).intValueExact();
    }
}
