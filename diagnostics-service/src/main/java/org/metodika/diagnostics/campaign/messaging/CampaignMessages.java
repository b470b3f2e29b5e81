package org.metodika.diagnostics.campaign.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.campaign.CampaignAnnulled;
import org.metodika.contracts.campaign.CampaignCatalogue;
import org.metodika.contracts.campaign.CampaignChanged;
import org.metodika.contracts.campaign.CampaignClosed;
import org.metodika.contracts.campaign.CampaignDrafted;
import org.metodika.contracts.campaign.CampaignExtended;
import org.metodika.contracts.campaign.CampaignOpened;
import org.metodika.contracts.campaign.CampaignPlan;
import org.metodika.contracts.campaign.CampaignState;
import org.metodika.contracts.campaign.ExpectedSheet;
import org.metodika.diagnostics.campaign.domain.Campaign;
import org.metodika.diagnostics.campaign.domain.CampaignEvent;
import org.metodika.diagnostics.campaign.domain.Plan;
import org.metodika.diagnostics.ids.Observer;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;

/** Turns what happens to campaigns into messages; title and reasons stay behind. */
public final class CampaignMessages implements AggregateMessages<Campaign, CampaignEvent> {

    @Override
    public Message<?> event(Campaign after, CampaignEvent event, @Nullable UUID by) {
        UUID id = after.id().value();
        String school = school(after);
        CampaignPlan plan = plan(after.plan());
        return switch (event) {
            case CampaignEvent.Drafted drafted ->
                new Message<>(CampaignCatalogue.CAMPAIGN_DRAFTED, new CampaignDrafted(id, school, plan, by));
            case CampaignEvent.Changed changed ->
                new Message<>(CampaignCatalogue.CAMPAIGN_CHANGED, new CampaignChanged(id, school, plan, by));
            case CampaignEvent.Opened(var schools, LocalDate on) ->
                new Message<>(CampaignCatalogue.CAMPAIGN_OPENED, new CampaignOpened(id, school, plan, on, by));
            case CampaignEvent.Extended(var extension) ->
                new Message<>(
                        CampaignCatalogue.CAMPAIGN_EXTENDED,
                        new CampaignExtended(id, school, extension.from(), extension.to(), by));
            case CampaignEvent.Closed(LocalDate on) ->
                new Message<>(
                        CampaignCatalogue.CAMPAIGN_CLOSED, new CampaignClosed(id, school, plan.schools(), on, by));
            case CampaignEvent.Annulled annulled ->
                new Message<>(
                        CampaignCatalogue.CAMPAIGN_ANNULLED, new CampaignAnnulled(id, school, plan.schools(), by));
        };
    }

    @Override
    public Message<?> state(Campaign campaign) {
        return new Message<>(
                CampaignCatalogue.CAMPAIGN_STATE,
                new CampaignState(
                        campaign.id().value(),
                        school(campaign),
                        campaign.plan().title(),
                        plan(campaign.plan()),
                        campaign.status().name(),
                        campaign.plan().who().among(),
                        campaign.openedOn(),
                        campaign.closedOn()));
    }

    private static @Nullable String school(Campaign campaign) {
        return campaign.onlySchool().isEmpty() ? null : campaign.onlySchool();
    }

    private static CampaignPlan plan(Plan plan) {
        return new CampaignPlan(
                plan.instrument(),
                plan.instrumentVersion(),
                plan.schools(),
                plan.firstDay(),
                plan.lastDay(),
                plan.sheets().stream()
                        .map(sheet -> new ExpectedSheet(sheet.source().name(), name(sheet.observer())))
                        .toList(),
                plan.reminders());
    }

    static @Nullable String name(@Nullable Observer observer) {
        return observer == null ? null : observer.name();
    }
}
