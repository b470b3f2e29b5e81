package org.metodika.diagnostics.campaign.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.campaign.domain.Campaign;
import org.metodika.diagnostics.campaign.domain.Campaign.Annulment;
import org.metodika.diagnostics.campaign.domain.Campaign.Extension;
import org.metodika.diagnostics.campaign.domain.Campaign.Status;
import org.metodika.diagnostics.campaign.domain.CampaignId;
import org.metodika.diagnostics.campaign.domain.ExpectedSheet;
import org.metodika.diagnostics.campaign.domain.Plan;
import org.metodika.diagnostics.campaign.domain.Selection;

/**
 * A campaign as a caller sees it.
 *
 * @param schools the schools that take part; empty while a draft is for all
 * @param who whom it is about; absent for those who only take part
 * @param overdue whether it goes on although its last day is over; it takes no sheet then until it is extended
 */
record CampaignView(
        CampaignId id,
        String title,
        String instrument,
        int instrumentVersion,
        Status status,
        List<String> schools,
        @Nullable WhoView who,
        LocalDate firstDay,
        LocalDate lastDay,
        List<ExpectedSheet> sheets,
        List<Integer> reminders,
        LocalDate draftedOn,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        boolean overdue,
        List<Extension> extensions,
        @Nullable Annulment annulment) {

    /**
     * Whom it is about, as it was asked for.
     *
     * @param amongId tutor or head of an association whose teachers alone take part
     */
    record WhoView(
            List<String> positions,
            List<String> subjects,
            List<UUID> associationHeadIds,
            List<UUID> teacherIds,
            @Nullable UUID amongId) {

        static WhoView of(Selection who) {
            return new WhoView(who.positions(), who.subjects(), who.associationHeads(), who.teachers(), who.among());
        }
    }

    static CampaignView of(Campaign campaign, boolean whole, LocalDate today) {
        Plan plan = campaign.plan();
        return new CampaignView(
                campaign.id(),
                plan.title(),
                plan.instrument(),
                plan.instrumentVersion(),
                campaign.status(),
                plan.schools(),
                whole ? WhoView.of(plan.who()) : null,
                plan.firstDay(),
                plan.lastDay(),
                plan.sheets(),
                plan.reminders(),
                campaign.draftedOn(),
                campaign.openedOn(),
                campaign.closedOn(),
                campaign.isOverdue(today),
                campaign.extensions(),
                campaign.annulment());
    }
}
