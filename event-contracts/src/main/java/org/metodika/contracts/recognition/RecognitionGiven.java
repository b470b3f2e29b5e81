package org.metodika.contracts.recognition;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Поощрение записано. */
@Meaning("A person was rewarded")
public record RecognitionGiven(
        @Meaning("Id of the reward") UUID recognitionId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the person who is rewarded")
        UUID personId,

        @Meaning("MORAL, MATERIAL or FEAST_OF_SUCCESS") String kind,

        @Meaning("Day of the reward, in the time zone of the school")
        LocalDate givenOn,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
