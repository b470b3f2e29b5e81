package org.metodika.diagnostics.campaign.messaging;

import org.metodika.contracts.campaign.CampaignCatalogue;
import org.metodika.contracts.staff.StaffCatalogue;
import org.metodika.diagnostics.campaign.application.RollWork;
import org.metodika.diagnostics.campaign.domain.CampaignId;
import org.metodika.diagnostics.campaign.domain.RollId;
import org.metodika.kit.projection.Reaction;
import org.metodika.kit.store.ContractJson;

/** What follows from campaigns, from their rolls, and from dismissals. */
public final class CampaignReactions {

    private CampaignReactions() {}

    /** Follows campaigns: makes, closes and annuls rolls. */
    public static Reaction toCampaigns(RollWork work, ContractJson json) {
        return Reaction.named("campaign-rolls", json)
                .on(
                        CampaignCatalogue.CAMPAIGN_OPENED,
                        (opened, cause) -> work.campaignOpened(new CampaignId(opened.campaignId()), cause))
                .on(
                        CampaignCatalogue.CAMPAIGN_CLOSED,
                        (closed, cause) -> work.campaignClosed(new CampaignId(closed.campaignId()), cause))
                .on(
                        CampaignCatalogue.CAMPAIGN_ANNULLED,
                        (annulled, cause) -> work.campaignAnnulled(new CampaignId(annulled.campaignId()), cause))
                .build();
    }

    /** Follows rolls: opens, closes and annuls assessments, a school at a time. */
    public static Reaction toRolls(RollWork work, ContractJson json) {
        return Reaction.named("campaign-assessments", json)
                .on(
                        CampaignCatalogue.CAMPAIGN_ROLL_OPENED,
                        (opened, cause) -> work.openAssessments(new RollId(opened.rollId()), cause))
                .on(
                        CampaignCatalogue.CAMPAIGN_TEACHERS_ADMITTED,
                        (admitted, cause) -> work.openAssessments(new RollId(admitted.rollId()), cause))
                .on(
                        CampaignCatalogue.CAMPAIGN_TEACHERS_LEFT_OUT,
                        (leftOut, cause) -> work.annulOrphans(new RollId(leftOut.rollId()), cause))
                .on(
                        CampaignCatalogue.CAMPAIGN_ROLL_CLOSING,
                        (closing, cause) -> work.closeAssessments(new RollId(closing.rollId()), cause))
                .on(
                        CampaignCatalogue.CAMPAIGN_ROLL_ANNULLED,
                        (annulled, cause) -> work.annulAssessments(new RollId(annulled.rollId()), cause))
                .build();
    }

    /** Leaves out who is dismissed; that a dismissal is annulled is passed over: the school adds the teacher again. */
    public static Reaction toDismissals(RollWork work, ContractJson json) {
        return Reaction.named("campaign-dismissals", json)
                .on(
                        StaffCatalogue.STAFF_MEMBER_DISMISSED,
                        (dismissed, cause) -> work.dismissed(dismissed.staffId(), dismissed.dismissedOn(), cause))
                .build();
    }
}
