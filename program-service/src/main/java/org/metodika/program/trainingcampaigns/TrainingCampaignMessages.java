package org.metodika.program.trainingcampaigns;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.trainingcampaign.TrainingCampaignCatalogue;
import org.metodika.contracts.trainingcampaign.TrainingCampaignClosed;
import org.metodika.contracts.trainingcampaign.TrainingCampaignOpened;
import org.metodika.contracts.trainingcampaign.TrainingCampaignReopened;
import org.metodika.contracts.trainingcampaign.TrainingCampaignState;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;

/** Formation campaigns as messages of the contract: days in the events, the texts on the state topic. */
public final class TrainingCampaignMessages implements AggregateMessages<TrainingCampaign, TrainingCampaignEvent> {

    @Override
    public Message<?> event(TrainingCampaign after, TrainingCampaignEvent event, @Nullable UUID by) {
        int year = after.year();
        return switch (event) {
            case TrainingCampaignEvent.Opened(var _, var on, var until, var _) ->
                new Message<>(
                        TrainingCampaignCatalogue.TRAINING_CAMPAIGN_OPENED,
                        new TrainingCampaignOpened(year, on, until, by));
            case TrainingCampaignEvent.Closed(var on) ->
                new Message<>(
                        TrainingCampaignCatalogue.TRAINING_CAMPAIGN_CLOSED, new TrainingCampaignClosed(year, on, by));
            case TrainingCampaignEvent.Reopened(var on, var until, var _) ->
                new Message<>(
                        TrainingCampaignCatalogue.TRAINING_CAMPAIGN_REOPENED,
                        new TrainingCampaignReopened(year, on, until, by));
        };
    }

    @Override
    public Message<?> state(TrainingCampaign campaign) {
        return new Message<>(
                TrainingCampaignCatalogue.TRAINING_CAMPAIGN_STATE,
                new TrainingCampaignState(
                        campaign.year(),
                        campaign.status().name(),
                        campaign.openedOn(),
                        campaign.until(),
                        noneIfEmpty(campaign.guidance()),
                        campaign.closedOn(),
                        noneIfEmpty(campaign.reopenedBecause())));
    }

    private static @Nullable String noneIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
