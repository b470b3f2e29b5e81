package org.metodika.contracts.discussion;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Решено, что стало с предложением (B29). */
@Meaning("It was decided what becomes of a proposal, or such a decision was taken back")
public record DiscussionProposalDecided(
        @Meaning("Id of the discussion") UUID discussionId,
        @Meaning("Program concerned") UUID programId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,
        @Meaning("Id of the proposal") UUID proposalId,

        @Meaning("Who made it: TEACHER, ASSOCIATION or METHODICAL_COUNCIL")
        String proposedBy,

        @Meaning("ACCEPTED or REJECTED; OPEN where a decision was taken back")
        String outcome,

        @Meaning("Day of the decision") LocalDate decidedOn,
        @Meaning("Proposals of the discussion still open") int open,

        @Meaning("Proposals of the discussion accepted so far")
        int accepted,

        @Meaning("Proposals of the discussion rejected so far")
        int rejected,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
