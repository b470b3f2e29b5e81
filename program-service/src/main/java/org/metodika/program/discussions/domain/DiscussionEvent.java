package org.metodika.program.discussions.domain;

/** What happens to the record of a discussion. */
public sealed interface DiscussionEvent {

    /** Записано. */
    record Recorded(Discussion discussion) implements DiscussionEvent {}

    /** По предложению принято решение, или решение снято: then the outcome is open. */
    record ProposalDecided(ProposalId proposal, ProposalOutcome outcome, Proposal.Deciding deciding)
            implements DiscussionEvent {}

    /** Аннулировано: it was recorded by mistake. */
    record Annulled(String reason) implements DiscussionEvent {}
}
