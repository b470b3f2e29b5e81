package org.metodika.program.discussions.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a discussion before it is checked.
 *
 * @param heldOn day of the discussion
 * @param protocolNumber number of the protocol
 * @param protocolDate date of the protocol
 * @param attendance how many people took part
 */
public record DiscussionDetails(
        Party party,
        LocalDate heldOn,
        @Nullable String protocolNumber,
        @Nullable LocalDate protocolDate,
        int attendance,
        List<NewProposal> proposals) {

    public DiscussionDetails {
        proposals = List.copyOf(proposals);
    }

    /** A proposal as it is written down. */
    public record NewProposal(ProposalId id, Party by, String text) {}
}
