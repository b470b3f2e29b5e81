package org.metodika.diagnostics.campaign.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.metodika.diagnostics.campaign.domain.Campaign;
import org.metodika.diagnostics.campaign.domain.Campaign.Status;
import org.metodika.diagnostics.campaign.domain.CampaignEvent;
import org.metodika.diagnostics.campaign.domain.Plan;
import org.metodika.diagnostics.campaign.domain.Roll;
import org.metodika.diagnostics.campaign.domain.RollId;
import org.metodika.kit.problem.Outages;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Versioned;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Reminds by itself when the last day of a campaign comes near. It records that was reminded, and whom: portals and mail make of it
 * what they can. It never ends a campaign.
 */
public class CampaignWatch {

    private static final Logger log = LoggerFactory.getLogger(CampaignWatch.class);

    /** Whose sheets are missing, as the rows know it. */
    @FunctionalInterface
    public interface Unfinished {
        /** Teachers of the school about whom an expected sheet is missing. */
        Set<UUID> of(Outline campaign, String schoolId);
    }

    private final Supplier<List<UUID>> open;
    private final AggregateStore<Campaign, CampaignEvent> campaigns;
    private final RollBook rolls;
    private final Unfinished unfinished;
    private final Teachers teachers;

    /** @param open campaigns that go on, as the rows know it */
    public CampaignWatch(
            Supplier<List<UUID>> open,
            AggregateStore<Campaign, CampaignEvent> campaigns,
            RollBook rolls,
            Unfinished unfinished,
            Teachers teachers) {
        this.open = open;
        this.campaigns = campaigns;
        this.rolls = rolls;
        this.unfinished = unfinished;
        this.teachers = teachers;
    }

    /** One round over all campaigns that go on; one instance at a time, and were it two, each reminder is recorded once. */
    @Scheduled(initialDelayString = "${metodika.campaigns.first}", fixedDelayString = "${metodika.campaigns.every}")
    @SchedulerLock(
            name = "campaign-watch",
            lockAtMostFor = "${metodika.campaigns.longest}",
            lockAtLeastFor = "${metodika.campaigns.apart}")
    public void goRound() {
        for (UUID id : open.get()) {
            Optional<Campaign> found = campaigns
                    .find(id.toString())
                    .map(Versioned::state)
                    .filter(campaign -> campaign.status() == Status.OPEN);
            found.ifPresent(campaign -> campaign.plan().schools().forEach(school -> look(campaign, school)));
        }
    }

    private void look(Campaign campaign, String school) {
        Plan plan = campaign.plan();
        LocalDate today = teachers.today(school);
        Optional<Integer> due = due(plan, today);
        if (due.isEmpty()) {
            return;
        }
        int daysBefore = due.get();
        RollId id = RollId.of(campaign.id(), school);
        try {
            Optional<Roll> roll = rolls.find(id)
                    .filter(found ->
                            found.status() == Roll.Status.OPEN && !found.isReminded(daysBefore, plan.lastDay()));
            if (roll.isPresent()) {
                Set<UUID> owing = unfinished.of(Campaigns.outline(campaign), school);
                rolls.change(id, Change.bySystem(), now -> now.remind(daysBefore, owing, today, plan.lastDay()));
            }
        } catch (RuntimeException e) {
            if (Outages.is(e)) {
                throw e;
            }
            // One that can't be read must not hold up the others; it is found again at the next round.
            log.error("The watch can't remind on roll {}", id, e);
        }
    }

    /** The latest reminder whose day has come; those before it that were missed are not made up for. */
    private static Optional<Integer> due(Plan plan, LocalDate today) {
        return today.isBefore(plan.firstDay()) || today.isAfter(plan.lastDay())
                ? Optional.empty()
                : plan.reminders().stream()
                        .filter(days -> !plan.lastDay().minusDays(days).isAfter(today))
                        .reduce((earlier, later) -> later);
    }
}
