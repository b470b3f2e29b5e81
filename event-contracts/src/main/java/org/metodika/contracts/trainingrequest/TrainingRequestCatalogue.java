package org.metodika.contracts.trainingrequest;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class TrainingRequestCatalogue {

    /** Events of training requests. */
    public static final Topic TRAINING_REQUEST_EVENTS = Topic.events("training-request", "program-service");

    /** Present content of training requests. */
    public static final Topic TRAINING_REQUEST_STATES = Topic.state("training-request", "program-service");

    public static final MessageType<TrainingRequestMade> TRAINING_REQUEST_MADE = new MessageType<>(
            "org.metodika.training-request.made.v1", TrainingRequestMade.class, TRAINING_REQUEST_EVENTS);

    public static final MessageType<TrainingRequestChanged> TRAINING_REQUEST_CHANGED = new MessageType<>(
            "org.metodika.training-request.changed.v1", TrainingRequestChanged.class, TRAINING_REQUEST_EVENTS);

    public static final MessageType<TrainingRequestSettled> TRAINING_REQUEST_SETTLED = new MessageType<>(
            "org.metodika.training-request.settled.v1", TrainingRequestSettled.class, TRAINING_REQUEST_EVENTS);

    public static final MessageType<TrainingRequestEndedByDismissal> TRAINING_REQUEST_ENDED_BY_DISMISSAL =
            new MessageType<>(
                    "org.metodika.training-request.ended-by-dismissal.v1",
                    TrainingRequestEndedByDismissal.class,
                    TRAINING_REQUEST_EVENTS);

    public static final MessageType<TrainingRequestState> TRAINING_REQUEST_STATE = new MessageType<>(
            "org.metodika.training-request.state.v1", TrainingRequestState.class, TRAINING_REQUEST_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL = List.of(
            TRAINING_REQUEST_MADE,
            TRAINING_REQUEST_CHANGED,
            TRAINING_REQUEST_SETTLED,
            TRAINING_REQUEST_ENDED_BY_DISMISSAL,
            TRAINING_REQUEST_STATE);

    private TrainingRequestCatalogue() {}
}
