package org.metodika.contracts.discussion;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Запись об обсуждении аннулирована (B29). */
@Meaning("The record of a discussion was a mistake")
public record DiscussionAnnulled(
        @Meaning("Id of the discussion") UUID discussionId,
        @Meaning("Program concerned") UUID programId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,

        @Meaning("With whom: TEACHER, ASSOCIATION or METHODICAL_COUNCIL")
        String party,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
