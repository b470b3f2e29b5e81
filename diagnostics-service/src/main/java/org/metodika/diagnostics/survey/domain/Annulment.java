package org.metodika.diagnostics.survey.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Аннулирование опроса: it stays visible, its answers are shown no more.
 *
 * @param on day in the time zone of the school
 * @param by staff member; absent for people of the centre
 * @param reason why, in words; kept here and never published
 */
public record Annulment(LocalDate on, @Nullable UUID by, String reason) {}
