package org.metodika.contracts.learningsession;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Запись участника окончена увольнением. */
@Meaning("A registration ended, since the participant has left before the day of the session")
public record RegistrationEndedByDismissal(
        @Meaning("Id of the learning session") UUID sessionId,

        @Meaning("School code, the key of a school everywhere; absent for a session of the municipality") @Nullable
        String schoolId,

        @Meaning("Pseudonymous id of the participant") UUID participantId,

        @Meaning("Last day of work") LocalDate dismissedOn) {}
