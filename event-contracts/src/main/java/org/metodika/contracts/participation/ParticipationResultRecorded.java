package org.metodika.contracts.participation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Записан итог участия. */
@Meaning("What came of it was recorded, or put right")
public record ParticipationResultRecorded(
        @Meaning("Id of the participation") UUID participationId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher who takes part")
        UUID teacherId,

        @Meaning("CONTEST, FESTIVAL or CAMPAIGN") String kind,

        @Meaning("SCHOOL, MUNICIPAL, REGIONAL, FEDERAL or INTERNATIONAL")
        String level,

        @Meaning("PARTICIPANT, LAUREATE, PRIZE_WINNER or WINNER")
        String result,

        @Meaning("Day of the result") LocalDate resultOn,

        @Meaning("Pseudonymous id of the staff member who helps; absent where nobody of the school does") @Nullable
        UUID helperId,

        @Meaning("Individual support within which help is given; absent where there is none") @Nullable
        UUID supportId,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
