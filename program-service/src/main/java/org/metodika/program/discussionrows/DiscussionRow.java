package org.metodika.program.discussionrows;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.discussion.DiscussionProposal;
import org.metodika.contracts.discussion.DiscussionProtocol;
import org.metodika.contracts.discussion.DiscussionState;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Строка перечня обсуждений программы (B29).
 *
 * @param position where the list goes on: youngest discussion first
 */
@Document("discussion_rows")
@CompoundIndex(def = "{'programId': 1, 'position': -1}")
record DiscussionRow(
        @Id UUID id,
        String position,
        UUID programId,
        String party,
        LocalDate heldOn,
        @Nullable String protocolNumber,
        @Nullable LocalDate protocolDate,
        int attendance,
        int open,
        int accepted,
        int rejected,
        boolean annulled) {

    static DiscussionRow of(DiscussionState state) {
        DiscussionProtocol protocol = state.protocol();
        return new DiscussionRow(
                state.discussionId(),
                state.heldOn() + "~" + state.discussionId(),
                state.programId(),
                state.party(),
                state.heldOn(),
                protocol == null ? null : protocol.number(),
                protocol == null ? null : protocol.date(),
                state.attendance(),
                count(state.proposals(), "OPEN"),
                count(state.proposals(), "ACCEPTED"),
                count(state.proposals(), "REJECTED"),
                state.annulledBecause() != null);
    }

    private static int count(List<DiscussionProposal> proposals, String outcome) {
        return (int) proposals.stream()
                .filter(proposal -> proposal.outcome().equals(outcome))
                .count();
    }
}
