package org.metodika.diagnostics.campaign.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.metodika.diagnostics.campaign.domain.CampaignRefusal.CampaignNotOpen;
import org.metodika.diagnostics.campaign.domain.CampaignRefusal.CampaignReasonMissing;
import org.metodika.diagnostics.campaign.domain.CampaignRefusal.CampaignRollTooLong;
import org.metodika.diagnostics.campaign.domain.CampaignRefusal.TeacherLeftOut;
import org.metodika.diagnostics.campaign.domain.Participant.AssignedObserver;
import org.metodika.diagnostics.campaign.domain.Participant.Gap;
import org.metodika.diagnostics.campaign.domain.Participant.Ground;
import org.metodika.diagnostics.campaign.domain.Participant.Missing;
import org.metodika.diagnostics.campaign.domain.Participant.Omission;
import org.metodika.diagnostics.campaign.domain.Participant.Standing;
import org.metodika.kit.domain.Decision;

/**
 * Список участников: the teachers of one school in a campaign. One document per school bears any school and keeps thousands of
 * teachers of a municipality apart; what is done for each teacher is done roll by roll, so that it goes on where a crash ended it.
 *
 * <pre>
 *   OPEN ── campaign closed ──▶ CLOSING ── every assessment looked at ──▶ CLOSED
 *     └──────────── campaign annulled ──┴──────────────────────────────────┴──▶ ANNULLED
 * </pre>
 *
 * @param participants in the order in which they were listed; nobody is ever taken off
 */
public record Roll(
        RollId id,
        CampaignId campaign,
        String schoolId,
        Status status,
        List<Participant> participants,
        List<Reminder> reminders) {

    /** Состояние списка. */
    public enum Status {
        /** Кампания идёт. */
        OPEN,
        /** Диагностики завершаются. */
        CLOSING,
        /** Итоги подведены. */
        CLOSED,
        /** Аннулирован. */
        ANNULLED
    }

    /**
     * Напоминание.
     *
     * @param daysBefore which of the planned ones
     * @param lastDay last day that was told; after an extension the same reminder is due again
     */
    public record Reminder(int daysBefore, LocalDate lastDay, LocalDate on, int teachers) {}

    /** What became of the attempt to open the assessment of a teacher. */
    public sealed interface Attempt {
        /** It is open. */
        record Opened(UUID assessment) implements Attempt {}

        /** It is not, for this reason. */
        record Failed(Ground ground) implements Attempt {}
    }

    /** What became of the assessment of a teacher when the campaign was closed. */
    public sealed interface End {
        /** There is a result. */
        record Assessed() implements End {}

        /** Something is lacking. */
        record Lacking(Missing missing, List<String> criteria) implements End {}

        /** There was nothing. */
        record Unanswered() implements End {}
    }

    public Roll {
        participants = List.copyOf(participants);
        reminders = List.copyOf(reminders);
    }

    /** Lists the teachers of a school. */
    public static Decision<RollEvent> open(RollId id, CampaignId campaign, String schoolId, List<UUID> teachers) {
        List<UUID> once = List.copyOf(new LinkedHashSet<>(teachers));
        return once.size() > Campaign.MOST_IN_A_ROLL
                ? Decision.rejected(new CampaignRollTooLong(schoolId, once.size(), Campaign.MOST_IN_A_ROLL))
                : Decision.accepted(new RollEvent.Opened(id, campaign, schoolId, once));
    }

    /** Adds teachers, also such as were left out; those who take part already stay as they are. */
    public Decision<RollEvent> admit(List<UUID> teachers) {
        if (status != Status.OPEN) {
            return Decision.rejected(new CampaignNotOpen());
        }
        List<UUID> missing = teachers.stream()
                .distinct()
                .filter(teacher ->
                        participant(teacher).filter(Participant::takesPart).isEmpty())
                .toList();
        long all = participants.size()
                + missing.stream()
                        .filter(teacher -> participant(teacher).isEmpty())
                        .count();
        if (all > Campaign.MOST_IN_A_ROLL) {
            return Decision.rejected(new CampaignRollTooLong(schoolId, (int) all, Campaign.MOST_IN_A_ROLL));
        }
        return missing.isEmpty() ? Decision.nothingToDo() : Decision.accepted(new RollEvent.Admitted(missing));
    }

    /**
     * Takes note of the assessments that were opened. Whoever is not waiting for one any more is passed over, so that it does no
     * harm to try again.
     *
     * @param attempts what came of it, by teacher
     * @param admissions the admission that each attempt was made for
     */
    public Decision<RollEvent> settle(
            Map<UUID, Attempt> attempts, Map<UUID, Integer> admissions, LocalDate today, LocalDate lastDay) {
        if (status != Status.OPEN) {
            return Decision.nothingToDo();
        }
        Map<UUID, UUID> opened = new LinkedHashMap<>();
        Map<UUID, Omission> failed = new LinkedHashMap<>();
        for (Participant waiting : waiting()) {
            UUID teacher = waiting.teacher();
            if (!Integer.valueOf(waiting.admission()).equals(admissions.get(teacher))) {
                continue;
            }
            switch (attempts.get(teacher)) {
                case Attempt.Opened(UUID assessment) -> opened.put(teacher, assessment);
                case Attempt.Failed(Ground ground) -> failed.put(teacher, new Omission(ground, null));
                case null -> {}
            }
        }
        List<RollEvent> events = new ArrayList<>();
        if (!opened.isEmpty()) {
            events.add(new RollEvent.Invited(opened, today, lastDay));
        }
        if (!failed.isEmpty()) {
            events.add(new RollEvent.LeftOut(failed));
        }
        return Decision.accepted(events);
    }

    /** Leaves a teacher out because the school decides so. */
    public Decision<RollEvent> leaveOut(UUID teacher, String reason) {
        if (status != Status.OPEN) {
            return Decision.rejected(new CampaignNotOpen());
        }
        if (!listed(teacher).takesPart()) {
            return Decision.rejected(new TeacherLeftOut());
        }
        return reason.isBlank()
                ? Decision.rejected(new CampaignReasonMissing())
                : Decision.accepted(
                        new RollEvent.LeftOut(Map.of(teacher, new Omission(Ground.DECISION, reason.strip()))));
    }

    /** Leaves a teacher out who was dismissed; again with no further effect. */
    public Decision<RollEvent> dismiss(UUID teacher) {
        return status == Status.OPEN
                        && participant(teacher).filter(Participant::takesPart).isPresent()
                ? Decision.accepted(new RollEvent.LeftOut(Map.of(teacher, new Omission(Ground.DISMISSED, null))))
                : Decision.nothingToDo();
    }

    /** Settles who observes a teacher. */
    public Decision<RollEvent> assign(UUID teacher, List<AssignedObserver> observers) {
        if (status != Status.OPEN) {
            return Decision.rejected(new CampaignNotOpen());
        }
        Participant observed = listed(teacher);
        if (!observed.takesPart()) {
            return Decision.rejected(new TeacherLeftOut());
        }
        return observed.observers().equals(observers)
                ? Decision.nothingToDo()
                : Decision.accepted(new RollEvent.ObserversAssigned(teacher, observers));
    }

    /**
     * Reminds of what is still missing, once for each planned reminder.
     *
     * @param unfinished teachers about whom sheets are missing
     */
    public Decision<RollEvent> remind(int daysBefore, Set<UUID> unfinished, LocalDate today, LocalDate lastDay) {
        if (status != Status.OPEN || isReminded(daysBefore, lastDay)) {
            return Decision.nothingToDo();
        }
        Set<UUID> owing = new LinkedHashSet<>();
        participants.stream()
                .filter(participant -> participant.standing() == Standing.INVITED)
                .map(Participant::teacher)
                .filter(unfinished::contains)
                .forEach(owing::add);
        return owing.isEmpty()
                ? Decision.nothingToDo()
                : Decision.accepted(new RollEvent.Reminded(daysBefore, owing, today, lastDay));
    }

    /** Whether this reminder was given. */
    public boolean isReminded(int daysBefore, LocalDate lastDay) {
        return reminders.stream()
                .anyMatch(given ->
                        given.daysBefore() == daysBefore && given.lastDay().equals(lastDay));
    }

    /** Begins to close the assessments; again with no further effect. */
    public Decision<RollEvent> beginClosing() {
        return status == Status.OPEN ? Decision.accepted(new RollEvent.Closing()) : Decision.nothingToDo();
    }

    /**
     * Takes note of what became of each assessment; again with no further effect.
     *
     * @param ends by teacher; about whom nothing is said there was nothing
     */
    public Decision<RollEvent> close(Map<UUID, End> ends, LocalDate today) {
        if (status != Status.CLOSING) {
            return Decision.nothingToDo();
        }
        Set<UUID> assessed = new LinkedHashSet<>();
        Map<UUID, Gap> gaps = new LinkedHashMap<>();
        Set<UUID> unanswered = new LinkedHashSet<>();
        for (Participant participant : participants) {
            if (!participant.takesPart()) {
                continue;
            }
            switch (ends.get(participant.teacher())) {
                case End.Assessed() -> assessed.add(participant.teacher());
                case End.Lacking(Missing missing, List<String> criteria) ->
                    gaps.put(participant.teacher(), new Gap(missing, criteria));
                case End.Unanswered() -> unanswered.add(participant.teacher());
                case null -> unanswered.add(participant.teacher());
            }
        }
        return Decision.accepted(new RollEvent.Closed(today, assessed, gaps, unanswered));
    }

    /** Follows the campaign that is annulled; again with no further effect. */
    public Decision<RollEvent> annul() {
        return status == Status.ANNULLED ? Decision.nothingToDo() : Decision.accepted(new RollEvent.Annulled());
    }

    /** The participant; empty for somebody who is not on the roll. */
    public Optional<Participant> participant(UUID teacher) {
        return participants.stream()
                .filter(participant -> participant.teacher().equals(teacher))
                .findFirst();
    }

    /** Participants whose assessment is still to be opened. */
    public List<Participant> waiting() {
        return participants.stream()
                .filter(participant -> participant.standing() == Standing.PENDING)
                .toList();
    }

    private Participant listed(UUID teacher) {
        return participant(teacher)
                .orElseThrow(() -> new IllegalArgumentException(teacher + " is not on the roll " + id));
    }

    /** The state that listing makes. */
    public static Roll startedBy(RollEvent first) {
        if (!(first instanceof RollEvent.Opened opened)) {
            throw new IllegalArgumentException("A roll begins with its list, not with " + first);
        }
        return new Roll(
                opened.id(),
                opened.campaign(),
                opened.schoolId(),
                Status.OPEN,
                opened.teachers().stream()
                        .map(teacher -> Participant.listed(teacher, 1))
                        .toList(),
                List.of());
    }

    /** The next state. */
    public Roll evolve(RollEvent event) {
        return RollEvolution.of(this, event);
    }
}
