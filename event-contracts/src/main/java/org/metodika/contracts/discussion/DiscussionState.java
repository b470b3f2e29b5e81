package org.metodika.contracts.discussion;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Обсуждение программы, как оно записано (B29). */
@Meaning("A discussion as it is recorded now")
public record DiscussionState(
        @Meaning("Id of the discussion") UUID discussionId,
        @Meaning("Program concerned") UUID programId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,

        @Meaning("With whom: TEACHER, ASSOCIATION or METHODICAL_COUNCIL")
        String party,

        @Meaning("Day of the discussion") LocalDate heldOn,

        @Meaning("The protocol; absent where there is none") @Nullable
        DiscussionProtocol protocol,

        @Meaning("How many people took part") int attendance,
        @Meaning("What was proposed") List<DiscussionProposal> proposals,

        @Meaning("Pseudonymous id of the staff member who recorded it; absent for people outside the schools") @Nullable
        UUID recordedBy,

        @Meaning("Why it was annulled; absent while it stands") @Nullable
        String annulledBecause) {}
