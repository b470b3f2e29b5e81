package org.metodika.contracts.discussion;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Предложение, сделанное при обсуждении. */
@Meaning("A proposal and what became of it")
public record DiscussionProposal(
        @Meaning("Id of the proposal") UUID proposalId,

        @Meaning("Who made it: TEACHER, ASSOCIATION or METHODICAL_COUNCIL")
        String proposedBy,

        @Meaning("What is proposed") String text,
        @Meaning("OPEN, ACCEPTED or REJECTED") String outcome,

        @Meaning("Why it was rejected or opened again") @Nullable
        String reason,

        @Meaning("Day of the last decision") @Nullable LocalDate decidedOn,

        @Meaning("Pseudonymous id of the staff member who decided; absent for people outside the schools") @Nullable
        UUID decidedBy) {}
