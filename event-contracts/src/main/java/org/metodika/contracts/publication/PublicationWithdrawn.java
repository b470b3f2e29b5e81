package org.metodika.contracts.publication;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Обезличенная сводка отозвана. */
@Meaning("A published digest was withdrawn: its numbers don't hold")
public record PublicationWithdrawn(
        @Meaning("Publications are counted from 1 on") int number,

        @Meaning("Day it had been published") LocalDate publishedOn,

        @Meaning("Day it was withdrawn") LocalDate withdrawnOn,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
