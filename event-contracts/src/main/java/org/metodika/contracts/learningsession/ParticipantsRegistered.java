package org.metodika.contracts.learningsession;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Участники записаны. */
@Meaning("People were registered for a learning session")
public record ParticipantsRegistered(
        @Meaning("Id of the learning session") UUID sessionId,

        @Meaning("School code, the key of a school everywhere; absent for a session of the municipality") @Nullable
        String schoolId,

        @Meaning("Pseudonymous ids of those registered now") List<UUID> participantIds,

        @Meaning("Participants in all") int participants,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
