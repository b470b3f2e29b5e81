package org.metodika.contracts.learningsession;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Участник мероприятия. */
@Meaning("A participant of a learning session")
public record SessionParticipant(
        @Meaning("Pseudonymous id of the participant") UUID participantId,

        @Meaning("School code of the participant") String schoolId,

        @Meaning("Day of the registration, in the time zone of the session")
        LocalDate registeredOn,

        @Meaning("ATTENDED, SPOKE or ABSENT; absent until it is recorded") @Nullable
        String presence) {}
