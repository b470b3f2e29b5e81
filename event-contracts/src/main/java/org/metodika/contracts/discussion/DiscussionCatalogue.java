package org.metodika.contracts.discussion;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class DiscussionCatalogue {

    /** Events of discussion aggregates. */
    public static final Topic DISCUSSION_EVENTS = Topic.events("discussion", "program-service");

    /** Present content of discussion aggregates. */
    public static final Topic DISCUSSION_STATES = Topic.state("discussion", "program-service");

    public static final MessageType<DiscussionRecorded> DISCUSSION_RECORDED =
            new MessageType<>("org.metodika.discussion.recorded.v1", DiscussionRecorded.class, DISCUSSION_EVENTS);

    public static final MessageType<DiscussionProposalDecided> DISCUSSION_PROPOSAL_DECIDED = new MessageType<>(
            "org.metodika.discussion.proposal-decided.v1", DiscussionProposalDecided.class, DISCUSSION_EVENTS);

    public static final MessageType<DiscussionAnnulled> DISCUSSION_ANNULLED =
            new MessageType<>("org.metodika.discussion.annulled.v1", DiscussionAnnulled.class, DISCUSSION_EVENTS);

    public static final MessageType<DiscussionState> DISCUSSION_STATE =
            new MessageType<>("org.metodika.discussion.state.v1", DiscussionState.class, DISCUSSION_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL =
            List.of(DISCUSSION_RECORDED, DISCUSSION_PROPOSAL_DECIDED, DISCUSSION_ANNULLED, DISCUSSION_STATE);

    private DiscussionCatalogue() {}
}
