package org.metodika.contracts.discussion;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Обсуждение программы записано (B29). */
@Meaning("It was recorded that a program had been discussed with one of three parties")
public record DiscussionRecorded(
        @Meaning("Id of the discussion") UUID discussionId,
        @Meaning("Program concerned") UUID programId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,

        @Meaning("With whom: TEACHER, ASSOCIATION or METHODICAL_COUNCIL")
        String party,

        @Meaning("Day of the discussion") LocalDate heldOn,

        @Meaning("Date of the protocol; absent where there is none") @Nullable
        LocalDate protocolDate,

        @Meaning("How many people took part") int attendance,
        @Meaning("Number of proposals made") int proposals,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
