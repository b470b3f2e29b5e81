package org.metodika.diagnostics.campaign.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.campaign.CampaignCatalogue;
import org.metodika.contracts.campaign.CampaignGap;
import org.metodika.contracts.campaign.CampaignInvitation;
import org.metodika.contracts.campaign.CampaignObserver;
import org.metodika.contracts.campaign.CampaignObserversAssigned;
import org.metodika.contracts.campaign.CampaignOmission;
import org.metodika.contracts.campaign.CampaignParticipant;
import org.metodika.contracts.campaign.CampaignReminded;
import org.metodika.contracts.campaign.CampaignReminder;
import org.metodika.contracts.campaign.CampaignRollAnnulled;
import org.metodika.contracts.campaign.CampaignRollClosed;
import org.metodika.contracts.campaign.CampaignRollClosing;
import org.metodika.contracts.campaign.CampaignRollOpened;
import org.metodika.contracts.campaign.CampaignRollState;
import org.metodika.contracts.campaign.CampaignTeachersAdmitted;
import org.metodika.contracts.campaign.CampaignTeachersInvited;
import org.metodika.contracts.campaign.CampaignTeachersLeftOut;
import org.metodika.diagnostics.campaign.domain.Participant;
import org.metodika.diagnostics.campaign.domain.Participant.AssignedObserver;
import org.metodika.diagnostics.campaign.domain.Participant.Gap;
import org.metodika.diagnostics.campaign.domain.Participant.Omission;
import org.metodika.diagnostics.campaign.domain.Roll;
import org.metodika.diagnostics.campaign.domain.RollEvent;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;

/** Turns what happens to rolls into messages; reasons stay behind. */
public final class RollMessages implements AggregateMessages<Roll, RollEvent> {

    @Override
    public Message<?> event(Roll after, RollEvent event, @Nullable UUID by) {
        UUID id = after.id().value();
        UUID campaign = after.campaign().value();
        String school = after.schoolId();
        return switch (event) {
            case RollEvent.Opened opened ->
                new Message<>(
                        CampaignCatalogue.CAMPAIGN_ROLL_OPENED,
                        new CampaignRollOpened(id, campaign, school, opened.teachers()));
            case RollEvent.Admitted(List<UUID> teachers) ->
                new Message<>(
                        CampaignCatalogue.CAMPAIGN_TEACHERS_ADMITTED,
                        new CampaignTeachersAdmitted(id, campaign, school, teachers, by));
            case RollEvent.Invited(Map<UUID, UUID> assessments, LocalDate on, LocalDate lastDay) ->
                new Message<>(
                        CampaignCatalogue.CAMPAIGN_TEACHERS_INVITED,
                        new CampaignTeachersInvited(id, campaign, school, on, lastDay, invitations(assessments)));
            case RollEvent.LeftOut(Map<UUID, Omission> omissions) ->
                new Message<>(
                        CampaignCatalogue.CAMPAIGN_TEACHERS_LEFT_OUT,
                        new CampaignTeachersLeftOut(id, campaign, school, omissions(omissions), by));
            case RollEvent.ObserversAssigned(UUID teacher, List<AssignedObserver> observers) ->
                new Message<>(
                        CampaignCatalogue.CAMPAIGN_OBSERVERS_ASSIGNED,
                        new CampaignObserversAssigned(id, campaign, school, teacher, observers(observers), by));
            case RollEvent.Reminded(int daysBefore, Set<UUID> teachers, LocalDate on, LocalDate lastDay) ->
                new Message<>(
                        CampaignCatalogue.CAMPAIGN_REMINDED,
                        new CampaignReminded(id, campaign, school, on, daysBefore, lastDay, sorted(teachers)));
            case RollEvent.Closing() ->
                new Message<>(
                        CampaignCatalogue.CAMPAIGN_ROLL_CLOSING, new CampaignRollClosing(id, campaign, school, by));
            case RollEvent.Closed closed ->
                new Message<>(
                        CampaignCatalogue.CAMPAIGN_ROLL_CLOSED,
                        new CampaignRollClosed(
                                id,
                                campaign,
                                school,
                                closed.on(),
                                sorted(closed.assessed()),
                                gaps(after, closed.gaps()),
                                sorted(closed.unanswered())));
            case RollEvent.Annulled() ->
                new Message<>(CampaignCatalogue.CAMPAIGN_ROLL_ANNULLED, new CampaignRollAnnulled(id, campaign, school));
        };
    }

    @Override
    public Message<?> state(Roll roll) {
        return new Message<>(
                CampaignCatalogue.CAMPAIGN_ROLL_STATE,
                new CampaignRollState(
                        roll.id().value(),
                        roll.campaign().value(),
                        roll.schoolId(),
                        roll.status().name(),
                        roll.participants().stream()
                                .map(RollMessages::participant)
                                .toList(),
                        roll.reminders().stream()
                                .map(reminder ->
                                        new CampaignReminder(reminder.daysBefore(), reminder.on(), reminder.teachers()))
                                .toList()));
    }

    private static CampaignParticipant participant(Participant participant) {
        Omission omission = participant.omission();
        Gap gap = participant.gap();
        return new CampaignParticipant(
                participant.teacher(),
                participant.standing().name(),
                participant.assessment(),
                participant.invitedOn(),
                participant.remindedOn(),
                omission == null ? null : omission.ground().name(),
                gap == null ? null : gap.missing().name(),
                gap == null ? List.of() : gap.criteria(),
                observers(participant.observers()));
    }

    private static List<CampaignObserver> observers(List<AssignedObserver> observers) {
        return observers.stream()
                .map(one ->
                        new CampaignObserver(one.source().name(), CampaignMessages.name(one.observer()), one.staff()))
                .toList();
    }

    private static List<CampaignInvitation> invitations(Map<UUID, UUID> assessments) {
        return assessments.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new CampaignInvitation(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<CampaignOmission> omissions(Map<UUID, Omission> omissions) {
        return omissions.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new CampaignOmission(
                        entry.getKey(), entry.getValue().ground().name()))
                .toList();
    }

    private static List<CampaignGap> gaps(Roll roll, Map<UUID, Gap> gaps) {
        return gaps.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new CampaignGap(
                        entry.getKey(),
                        Participant.assessmentOf(
                                roll.campaign(),
                                entry.getKey(),
                                roll.participant(entry.getKey()).orElseThrow().admission()),
                        entry.getValue().missing().name(),
                        entry.getValue().criteria()))
                .toList();
    }

    private static List<UUID> sorted(Set<UUID> ids) {
        return ids.stream().sorted().toList();
    }
}
