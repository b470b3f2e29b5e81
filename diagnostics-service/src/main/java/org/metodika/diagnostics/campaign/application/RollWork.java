package org.metodika.diagnostics.campaign.application;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.metodika.diagnostics.assessment.application.CampaignAssessments;
import org.metodika.diagnostics.campaign.domain.Campaign;
import org.metodika.diagnostics.campaign.domain.Campaign.Status;
import org.metodika.diagnostics.campaign.domain.CampaignId;
import org.metodika.diagnostics.campaign.domain.Participant;
import org.metodika.diagnostics.campaign.domain.Participant.Ground;
import org.metodika.diagnostics.campaign.domain.Participant.Missing;
import org.metodika.diagnostics.campaign.domain.Participant.Standing;
import org.metodika.diagnostics.campaign.domain.Plan;
import org.metodika.diagnostics.campaign.domain.Roll;
import org.metodika.diagnostics.campaign.domain.Roll.Attempt;
import org.metodika.diagnostics.campaign.domain.Roll.End;
import org.metodika.diagnostics.campaign.domain.RollId;
import org.metodika.kit.store.Cause;
import org.metodika.kit.store.Change;

/**
 * What follows from the events of campaigns and rolls: rolls are made when a campaign is opened, assessments when a roll is
 * made, they are closed when it is closed. Each step looks at what is there before it does anything, and ids are derived, so
 * that it does not matter how often an event is delivered or where a crash ended the work on a roll.
 */
public final class RollWork {

    private final Function<CampaignId, Optional<Campaign>> campaigns;
    private final RollBook rolls;
    private final CampaignAssessments assessments;
    private final BiFunction<Plan, LocalDate, Map<String, List<UUID>>> fitting;
    private final Function<String, LocalDate> today;

    /**
     * @param campaigns a campaign as it is now
     * @param fitting who fits a plan on a day, by school
     * @param today today in the time zone of a school
     */
    public RollWork(
            Function<CampaignId, Optional<Campaign>> campaigns,
            RollBook rolls,
            CampaignAssessments assessments,
            BiFunction<Plan, LocalDate, Map<String, List<UUID>>> fitting,
            Function<String, LocalDate> today) {
        this.campaigns = campaigns;
        this.rolls = rolls;
        this.assessments = assessments;
        this.fitting = fitting;
        this.today = today;
    }

    /** Makes the roll of each school, of those who fit on the day of the opening. */
    public void campaignOpened(CampaignId id, Cause cause) {
        Campaign campaign = campaigns.apply(id).orElseThrow();
        LocalDate day = campaign.openedOn();
        if (campaign.status() != Status.OPEN || day == null) {
            return;
        }
        fitting.apply(campaign.plan(), day).forEach((school, teachers) -> {
            if (campaign.plan().schools().contains(school)) {
                RollId roll = RollId.of(id, school);
                rolls.create(roll, cause, () -> Roll.open(roll, id, school, teachers));
            }
        });
    }

    /** Lets each roll begin to close its assessments. */
    public void campaignClosed(CampaignId id, Cause cause) {
        each(id, roll -> rolls.change(roll, Change.causedBy(cause), Roll::beginClosing));
    }

    /** Annuls each roll. */
    public void campaignAnnulled(CampaignId id, Cause cause) {
        each(id, roll -> rolls.change(roll, Change.causedBy(cause), Roll::annul));
    }

    /** Opens an assessment for each teacher who waits for one. */
    public void openAssessments(RollId id, Cause cause) {
        Roll roll = rolls.find(id).orElseThrow();
        Campaign campaign = campaigns.apply(roll.campaign()).orElseThrow();
        if (roll.status() != Roll.Status.OPEN || campaign.status() != Status.OPEN) {
            return;
        }
        Plan plan = campaign.plan();
        Map<UUID, Attempt> attempts = new HashMap<>();
        Map<UUID, Integer> admissions = new HashMap<>();
        for (Participant waiting : roll.waiting()) {
            UUID teacher = waiting.teacher();
            admissions.put(teacher, waiting.admission());
            attempts.put(
                    teacher,
                    attempt(
                            Participant.assessmentOf(roll.campaign(), teacher, waiting.admission()),
                            teacher,
                            roll.campaign(),
                            plan,
                            cause));
        }
        rolls.change(
                id,
                Change.causedBy(cause),
                now -> now.settle(attempts, admissions, today.apply(roll.schoolId()), plan.lastDay()));
        // Whoever was left out, or saw the campaign end, while the assessment was being opened, must not keep it.
        annulOrphans(id, cause);
    }

    private Attempt attempt(UUID assessment, UUID teacher, CampaignId campaign, Plan plan, Cause cause) {
        return switch (assessments.open(
                assessment, campaign.value(), teacher, plan.instrument(), plan.instrumentVersion(), cause)) {
            case CampaignAssessments.Opening.Opened() -> new Attempt.Opened(assessment);
            case CampaignAssessments.Opening.OpenElsewhere() -> new Attempt.Failed(Ground.ASSESSED_ELSEWHERE);
            case CampaignAssessments.Opening.NotOnStaff() -> new Attempt.Failed(Ground.DISMISSED);
        };
    }

    /** Closes the assessments that have what a result needs, and says what the others lack. */
    public void closeAssessments(RollId id, Cause cause) {
        Roll roll = rolls.find(id).orElseThrow();
        if (roll.status() != Roll.Status.CLOSING) {
            return;
        }
        Map<UUID, End> ends = new HashMap<>();
        for (Participant participant : roll.participants()) {
            if (participant.takesPart()) {
                ends.put(participant.teacher(), end(roll.campaign(), participant, cause));
            }
        }
        rolls.change(id, Change.causedBy(cause), now -> now.close(ends, today.apply(roll.schoolId())));
    }

    private End end(CampaignId campaign, Participant participant, Cause cause) {
        UUID assessment = Participant.assessmentOf(campaign, participant.teacher(), participant.admission());
        return switch (assessments.close(assessment, cause)) {
            case CampaignAssessments.Closing.Closed() -> new End.Assessed();
            case CampaignAssessments.Closing.LacksSources() -> new End.Lacking(Missing.SOURCES, List.of());
            case CampaignAssessments.Closing.LacksCriteria(List<String> criteria) ->
                new End.Lacking(Missing.CRITERIA, criteria);
            case CampaignAssessments.Closing.Nothing() -> new End.Unanswered();
        };
    }

    /** Annuls the assessments of a roll that was annulled, those with a result too. */
    public void annulAssessments(RollId id, Cause cause) {
        Roll roll = rolls.find(id).orElseThrow();
        for (Participant participant : roll.participants()) {
            for (int admission = 1; admission <= participant.admission(); admission++) {
                assessments.annul(
                        Participant.assessmentOf(roll.campaign(), participant.teacher(), admission), true, cause);
            }
        }
    }

    /** Annuls the open assessments of teachers who were left out; what was closed before stays. */
    public void annulOrphans(RollId id, Cause cause) {
        Roll roll = rolls.find(id).orElseThrow();
        for (Participant participant : roll.participants()) {
            boolean out = participant.standing() == Standing.LEFT_OUT;
            for (int admission = 1;
                    admission < participant.admission() || (out && admission == participant.admission());
                    admission++) {
                assessments.annul(
                        Participant.assessmentOf(roll.campaign(), participant.teacher(), admission), false, cause);
            }
        }
    }

    /** Leaves a teacher out whose last day of work is before the end of the campaign. */
    public void dismissed(UUID teacher, LocalDate lastDay, Cause cause) {
        for (RollId id : rolls.withTeacher(teacher)) {
            Roll roll = rolls.find(id).orElseThrow();
            Campaign campaign = campaigns.apply(roll.campaign()).orElseThrow();
            if (roll.status() == Roll.Status.OPEN
                    && lastDay.isBefore(campaign.plan().lastDay())) {
                rolls.change(id, Change.causedBy(cause), now -> now.dismiss(teacher));
            }
        }
    }

    private void each(CampaignId id, Consumer<RollId> work) {
        Campaign campaign = campaigns.apply(id).orElseThrow();
        campaign.plan().schools().stream()
                .map(school -> RollId.of(id, school))
                .filter(roll -> rolls.find(roll).isPresent())
                .forEach(work);
    }
}
