package org.metodika.contracts.recognition;

import java.time.LocalDate;
import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Поощрение: текущее состояние. */
@Meaning("Present content of a reward")
public record RecognitionState(
        @Meaning("Id of the reward") UUID recognitionId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the person who is rewarded")
        UUID personId,

        @Meaning("MORAL, MATERIAL or FEAST_OF_SUCCESS") String kind,
        @Meaning("For what, in words") String ground,

        @Meaning("Day of the reward, in the time zone of the school")
        LocalDate givenOn,

        @Meaning("Whether the record was annulled") boolean annulled) {}
