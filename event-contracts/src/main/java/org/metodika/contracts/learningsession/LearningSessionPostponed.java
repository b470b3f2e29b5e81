package org.metodika.contracts.learningsession;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Мероприятие перенесено. */
@Meaning("A learning session was put off, to another day or until one is found")
public record LearningSessionPostponed(
        @Meaning("Id of the learning session") UUID sessionId,

        @Meaning("School code, the key of a school everywhere; absent for a session of the municipality") @Nullable
        String schoolId,

        @Meaning("Day it was to be held; absent where it had none") @Nullable
        LocalDate from,

        @Meaning("Day it is to be held now; absent until one is found") @Nullable
        LocalDate to,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
