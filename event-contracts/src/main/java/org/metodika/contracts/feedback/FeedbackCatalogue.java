package org.metodika.contracts.feedback;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class FeedbackCatalogue {

    /** Events of the talk of teacher, mentor and methodist. */
    public static final Topic FEEDBACK_EVENTS = Topic.events("feedback", "monitoring-service");

    /** Present content of the talk of teacher, mentor and methodist. */
    public static final Topic FEEDBACK_STATES = Topic.state("feedback", "monitoring-service");

    public static final MessageType<FeedbackSent> FEEDBACK_SENT =
            new MessageType<>("org.metodika.feedback.sent.v1", FeedbackSent.class, FEEDBACK_EVENTS);

    public static final MessageType<FeedbackRead> FEEDBACK_READ =
            new MessageType<>("org.metodika.feedback.read.v1", FeedbackRead.class, FEEDBACK_EVENTS);

    public static final MessageType<FeedbackState> FEEDBACK_STATE =
            new MessageType<>("org.metodika.feedback.state.v1", FeedbackState.class, FEEDBACK_STATES);

    public static final MessageType<RouteFeedbackSent> ROUTE_FEEDBACK_SENT =
            new MessageType<>("org.metodika.feedback.route-sent.v1", RouteFeedbackSent.class, FEEDBACK_EVENTS);

    public static final MessageType<RouteFeedbackRead> ROUTE_FEEDBACK_READ =
            new MessageType<>("org.metodika.feedback.route-read.v1", RouteFeedbackRead.class, FEEDBACK_EVENTS);

    public static final MessageType<FeedbackStateOfPlan> FEEDBACK_STATE_OF_PLAN =
            new MessageType<>("org.metodika.feedback.state.v2", FeedbackStateOfPlan.class, FEEDBACK_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL = List.of(
            FEEDBACK_SENT,
            FEEDBACK_READ,
            FEEDBACK_STATE,
            ROUTE_FEEDBACK_SENT,
            ROUTE_FEEDBACK_READ,
            FEEDBACK_STATE_OF_PLAN);

    private FeedbackCatalogue() {}
}
