package org.metodika.contracts.trainingcampaign;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class TrainingCampaignCatalogue {

    /** Events of formation campaigns of requests for training. */
    public static final Topic TRAINING_CAMPAIGN_EVENTS = Topic.events("training-campaign", "program-service");

    /** Present content of formation campaigns of requests for training. */
    public static final Topic TRAINING_CAMPAIGN_STATES = Topic.state("training-campaign", "program-service");

    public static final MessageType<TrainingCampaignOpened> TRAINING_CAMPAIGN_OPENED = new MessageType<>(
            "org.metodika.training-campaign.opened.v1", TrainingCampaignOpened.class, TRAINING_CAMPAIGN_EVENTS);

    public static final MessageType<TrainingCampaignClosed> TRAINING_CAMPAIGN_CLOSED = new MessageType<>(
            "org.metodika.training-campaign.closed.v1", TrainingCampaignClosed.class, TRAINING_CAMPAIGN_EVENTS);

    public static final MessageType<TrainingCampaignReopened> TRAINING_CAMPAIGN_REOPENED = new MessageType<>(
            "org.metodika.training-campaign.reopened.v1", TrainingCampaignReopened.class, TRAINING_CAMPAIGN_EVENTS);

    public static final MessageType<TrainingCampaignState> TRAINING_CAMPAIGN_STATE = new MessageType<>(
            "org.metodika.training-campaign.state.v1", TrainingCampaignState.class, TRAINING_CAMPAIGN_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL = List.of(
            TRAINING_CAMPAIGN_OPENED, TRAINING_CAMPAIGN_CLOSED, TRAINING_CAMPAIGN_REOPENED, TRAINING_CAMPAIGN_STATE);

    private TrainingCampaignCatalogue() {}
}
