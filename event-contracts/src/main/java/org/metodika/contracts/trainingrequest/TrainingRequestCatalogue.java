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

    public static final MessageType<TrainingAsked> TRAINING_ASKED =
            new MessageType<>("org.metodika.training-request.asked.v1", TrainingAsked.class, TRAINING_REQUEST_EVENTS);

    public static final MessageType<TrainingAskedChanged> TRAINING_ASKED_CHANGED = new MessageType<>(
            "org.metodika.training-request.asked-changed.v1", TrainingAskedChanged.class, TRAINING_REQUEST_EVENTS);

    public static final MessageType<TrainingAskedSettled> TRAINING_ASKED_SETTLED = new MessageType<>(
            "org.metodika.training-request.asked-settled.v1", TrainingAskedSettled.class, TRAINING_REQUEST_EVENTS);

    public static final MessageType<TrainingAskedEndedByDismissal> TRAINING_ASKED_ENDED_BY_DISMISSAL =
            new MessageType<>(
                    "org.metodika.training-request.asked-ended-by-dismissal.v1",
                    TrainingAskedEndedByDismissal.class,
                    TRAINING_REQUEST_EVENTS);

    public static final MessageType<TrainingRequestPrioritised> TRAINING_REQUEST_PRIORITISED = new MessageType<>(
            "org.metodika.training-request.prioritised.v1", TrainingRequestPrioritised.class, TRAINING_REQUEST_EVENTS);

    public static final MessageType<TrainingRequestEnteredCampaign> TRAINING_REQUEST_ENTERED_CAMPAIGN =
            new MessageType<>(
                    "org.metodika.training-request.entered-campaign.v1",
                    TrainingRequestEnteredCampaign.class,
                    TRAINING_REQUEST_EVENTS);

    public static final MessageType<TrainingRequestPlaced> TRAINING_REQUEST_PLACED = new MessageType<>(
            "org.metodika.training-request.placed.v1", TrainingRequestPlaced.class, TRAINING_REQUEST_EVENTS);

    /** What is told since organisations ask too; the version before may still lie in the topic. */
    public static final MessageType<TrainingRequestStateInFull> TRAINING_REQUEST_STATE_IN_FULL = new MessageType<>(
            "org.metodika.training-request.state.v2", TrainingRequestStateInFull.class, TRAINING_REQUEST_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL = List.of(
            TRAINING_REQUEST_MADE,
            TRAINING_REQUEST_CHANGED,
            TRAINING_REQUEST_SETTLED,
            TRAINING_REQUEST_ENDED_BY_DISMISSAL,
            TRAINING_REQUEST_STATE,
            TRAINING_ASKED,
            TRAINING_ASKED_CHANGED,
            TRAINING_ASKED_SETTLED,
            TRAINING_ASKED_ENDED_BY_DISMISSAL,
            TRAINING_REQUEST_PRIORITISED,
            TRAINING_REQUEST_ENTERED_CAMPAIGN,
            TRAINING_REQUEST_PLACED,
            TRAINING_REQUEST_STATE_IN_FULL);

    private TrainingRequestCatalogue() {}
}
