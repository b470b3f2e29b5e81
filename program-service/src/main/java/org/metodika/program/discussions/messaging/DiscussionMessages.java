package org.metodika.program.discussions.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.discussion.DiscussionAnnulled;
import org.metodika.contracts.discussion.DiscussionCatalogue;
import org.metodika.contracts.discussion.DiscussionProposal;
import org.metodika.contracts.discussion.DiscussionProposalDecided;
import org.metodika.contracts.discussion.DiscussionProtocol;
import org.metodika.contracts.discussion.DiscussionRecorded;
import org.metodika.contracts.discussion.DiscussionState;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;
import org.metodika.program.discussions.domain.Discussion;
import org.metodika.program.discussions.domain.DiscussionEvent;
import org.metodika.program.discussions.domain.Proposal;
import org.metodika.program.discussions.domain.ProposalId;
import org.metodika.program.discussions.domain.ProposalOutcome;
import org.metodika.program.discussions.domain.Protocol;

/** Tells the platform of discussions: events without texts, and the whole record on the state topic. */
public final class DiscussionMessages implements AggregateMessages<Discussion, DiscussionEvent> {

    @Override
    public Message<?> event(Discussion after, DiscussionEvent event, @Nullable UUID by) {
        return switch (event) {
            case DiscussionEvent.Recorded recorded -> recorded(after, by);
            case DiscussionEvent.ProposalDecided(var proposal, var outcome, var deciding) ->
                decided(after, proposal, outcome, deciding, by);
            case DiscussionEvent.Annulled annulled ->
                new Message<>(
                        DiscussionCatalogue.DISCUSSION_ANNULLED,
                        new DiscussionAnnulled(
                                after.id().value(),
                                after.programId(),
                                after.schoolId(),
                                after.teacherId(),
                                after.party().name(),
                                by));
        };
    }

    private static Message<?> recorded(Discussion after, @Nullable UUID by) {
        Protocol protocol = after.protocol();
        return new Message<>(
                DiscussionCatalogue.DISCUSSION_RECORDED,
                new DiscussionRecorded(
                        after.id().value(),
                        after.programId(),
                        after.schoolId(),
                        after.teacherId(),
                        after.party().name(),
                        after.heldOn(),
                        protocol == null ? null : protocol.date(),
                        after.attendance(),
                        after.proposals().size(),
                        by));
    }

    private static Message<?> decided(
            Discussion after, ProposalId id, ProposalOutcome outcome, Proposal.Deciding deciding, @Nullable UUID by) {
        Proposal proposal = after.proposal(id).orElseThrow();
        return new Message<>(
                DiscussionCatalogue.DISCUSSION_PROPOSAL_DECIDED,
                new DiscussionProposalDecided(
                        after.id().value(),
                        after.programId(),
                        after.schoolId(),
                        after.teacherId(),
                        id.value(),
                        proposal.by().name(),
                        outcome.name(),
                        deciding.on(),
                        after.count(ProposalOutcome.OPEN),
                        after.count(ProposalOutcome.ACCEPTED),
                        after.count(ProposalOutcome.REJECTED),
                        by));
    }

    @Override
    public Message<?> state(Discussion discussion) {
        Protocol protocol = discussion.protocol();
        return new Message<>(
                DiscussionCatalogue.DISCUSSION_STATE,
                new DiscussionState(
                        discussion.id().value(),
                        discussion.programId(),
                        discussion.schoolId(),
                        discussion.teacherId(),
                        discussion.party().name(),
                        discussion.heldOn(),
                        protocol == null ? null : new DiscussionProtocol(protocol.number(), protocol.date()),
                        discussion.attendance(),
                        discussion.proposals().stream()
                                .map(DiscussionMessages::proposal)
                                .toList(),
                        discussion.recordedBy(),
                        discussion.annulledBecause()));
    }

    private static DiscussionProposal proposal(Proposal proposal) {
        Proposal.Deciding last = proposal.last();
        return new DiscussionProposal(
                proposal.id().value(),
                proposal.by().name(),
                proposal.text(),
                proposal.outcome().name(),
                last == null || last.reason().isEmpty() ? null : last.reason(),
                last == null ? null : last.on(),
                last == null ? null : last.by());
    }
}
