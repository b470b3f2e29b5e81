package org.metodika.diagnostics.campaign.application;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.metodika.diagnostics.assessment.application.SheetWindow;
import org.metodika.diagnostics.campaign.domain.Campaign;
import org.metodika.diagnostics.campaign.domain.Campaign.Status;
import org.metodika.diagnostics.campaign.domain.CampaignEvent;
import org.metodika.diagnostics.campaign.domain.CampaignId;
import org.metodika.diagnostics.campaign.domain.Participant;
import org.metodika.diagnostics.campaign.domain.Roll;
import org.metodika.diagnostics.campaign.domain.RollEvent;
import org.metodika.diagnostics.campaign.domain.RollId;
import org.metodika.diagnostics.ids.Source;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Versioned;

/** Tells assessments when sheets are accepted, and from whom besides those who assess anyway. */
public final class CampaignWindows implements SheetWindow {

    private final AggregateStore<Campaign, CampaignEvent> campaigns;
    private final AggregateStore<Roll, RollEvent> rolls;

    public CampaignWindows(AggregateStore<Campaign, CampaignEvent> campaigns, AggregateStore<Roll, RollEvent> rolls) {
        this.campaigns = campaigns;
        this.rolls = rolls;
    }

    /** While the campaign goes on, its days; what was left incomplete when it was closed the school finishes in its own time. */
    @Override
    public Optional<Period> of(UUID campaign) {
        return campaigns
                .find(campaign.toString())
                .map(Versioned::state)
                .filter(found -> found.status() == Status.OPEN)
                .map(found -> period(found));
    }

    private static Period period(Campaign campaign) {
        LocalDate first = campaign.plan().firstDay();
        return new Period(first, campaign.plan().lastDay());
    }

    @Override
    public boolean isInvited(UUID campaign, String schoolId, UUID teacher, UUID staff, Source source) {
        return rolls.find(RollId.of(new CampaignId(campaign), schoolId).toString())
                .map(Versioned::state)
                .filter(roll -> roll.status() == Roll.Status.OPEN)
                .flatMap(roll -> roll.participant(teacher))
                .filter(Participant::takesPart)
                .filter(participant -> participant.observers().stream()
                        .anyMatch(one -> one.staff().equals(staff) && one.source() == source))
                .isPresent();
    }
}
