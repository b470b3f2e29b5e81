package org.metodika.contracts.learningsession;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Запись участника снята. */
@Meaning("A registration for a learning session was taken back")
public record RegistrationWithdrawn(
        @Meaning("Id of the learning session") UUID sessionId,

        @Meaning("School code, the key of a school everywhere; absent for a session of the municipality") @Nullable
        String schoolId,

        @Meaning("Pseudonymous id of the participant") UUID participantId,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
