package org.metodika.diagnostics.assessment.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Аннулирование: something recorded by mistake stays visible, but no longer counts.
 *
 * @param on day in the time zone of the school
 * @param by staff member; absent for people of the centre
 * @param reason why, in words; kept here and never published
 */
public record Annulment(LocalDate on, @Nullable UUID by, String reason) {}
