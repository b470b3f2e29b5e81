package org.metodika.diagnostics.deficit.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Аннулирование записи о затруднении.
 *
 * @param on day in the time zone of the school
 * @param by staff member; absent for people of the centre and for the system
 * @param reason why, in words, kept here and never published; absent where the system annuls because no finding is left
 */
public record Annulment(
        LocalDate on, @Nullable UUID by, @Nullable String reason) {}
