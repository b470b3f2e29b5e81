package org.metodika.monitoring.consultation.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A consultation that somebody asked for, as it was held.
 *
 * @param heldOn day in the time zone of the school
 * @param hours 0.25 to 8, in steps of 0.25
 * @param line FINDINGS, DESIGN or REFLECTION (B12); null where it was no tutor support
 * @param outcome what came of it
 */
public record HeldConsultation(
        LocalDate heldOn,
        BigDecimal hours,
        @Nullable String line,
        @Nullable String outcome) {}
