package org.metodika.contracts.participation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** От участия отказались. */
@Meaning("The teacher doesn't take part after all")
public record ParticipationWithdrawn(
        @Meaning("Id of the participation") UUID participationId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher who takes part")
        UUID teacherId,

        @Meaning("CONTEST, FESTIVAL or CAMPAIGN") String kind,

        @Meaning("SCHOOL, MUNICIPAL, REGIONAL, FEDERAL or INTERNATIONAL")
        String level,

        @Meaning("Day of it") LocalDate withdrawnOn,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
