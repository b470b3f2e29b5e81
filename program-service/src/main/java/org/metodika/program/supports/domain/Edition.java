package org.metodika.program.supports.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Редакция выданного паспорта.
 *
 * @param number from 1, which was issued; each amendment makes the next one
 * @param by who issued or amended it
 * @param reason why it was amended; null for the first
 */
public record Edition(
        int number,
        LocalDate on,
        @Nullable UUID by,
        @Nullable String reason) {}
