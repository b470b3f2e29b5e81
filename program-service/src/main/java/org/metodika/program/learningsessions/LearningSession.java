package org.metodika.program.learningsessions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.program.learningsessions.LearningSessionEvent.AttendanceRecorded;
import org.metodika.program.learningsessions.LearningSessionEvent.Cancelled;
import org.metodika.program.learningsessions.LearningSessionEvent.Changed;
import org.metodika.program.learningsessions.LearningSessionEvent.EndedByDismissal;
import org.metodika.program.learningsessions.LearningSessionEvent.Held;
import org.metodika.program.learningsessions.LearningSessionEvent.Planned;
import org.metodika.program.learningsessions.LearningSessionEvent.Postponed;
import org.metodika.program.learningsessions.LearningSessionEvent.Registered;
import org.metodika.program.learningsessions.LearningSessionEvent.RegistrationWithdrawn;
import org.metodika.program.learningsessions.LearningSessionRejection.LearningSessionInvalid;
import org.metodika.program.learningsessions.LearningSessionRejection.LearningSessionNotYet;
import org.metodika.program.learningsessions.LearningSessionRejection.LearningSessionOutOfTurn;
import org.metodika.program.learningsessions.LearningSessionRejection.RegistrationClosed;
import org.metodika.program.learningsessions.LearningSessionRejection.SessionPlanItemGone;
import org.metodika.program.learningsessions.LearningSessionRejection.TooManyPostponements;

/**
 * Мероприятие (E08, D13): planned, held, and who was there. It is called a session, since an event is a message here.
 *
 * <pre>
 *             hold            attendance ↺
 *   PLANNED ─────────▶ HELD
 *    ↺ change, put off to another day       each but HELD ── cancel, with a reason ──▶ CANCELLED
 *    │ put off          ▲
 *    ▼                  │ another day
 *   POSTPONED ──────────┘ PLANNED
 * </pre>
 *
 * @param schoolId school that it is of; null for the municipality
 * @param organisedBy staff member who planned it; null for people outside the schools
 * @param slot null while it is put off until a day is found
 * @param timeZone IANA time zone of the organiser
 * @param postponements the oldest first
 * @param heldOn null until it was held
 * @param participants in the order of their registration
 * @param cancelledBecause null unless it was called off
 */
public record LearningSession(
        UUID id,
        @Nullable String schoolId,
        @Nullable UUID organisedBy,
        SessionFacts facts,
        @Nullable SessionSlot slot,
        String timeZone,
        List<Postponement> postponements,
        @Nullable LocalDate heldOn,
        List<Participant> participants,
        @Nullable String cancelledBecause) {

    private static final LocalDate EARLIEST = LocalDate.of(2015, 1, 1);
    private static final int LONGEST_REASON = 1_000;
    private static final int MOST_POSTPONEMENTS = 20;

    public LearningSession {
        postponements = List.copyOf(postponements);
        participants = List.copyOf(participants);
    }

    /**
     * Перенос.
     *
     * @param from null where it had no day
     * @param to null until a day is found
     */
    public record Postponement(
            @Nullable SessionSlot from, @Nullable SessionSlot to, String reason, LocalDate on) {}

    /** How far it has come. */
    public SessionStatus status() {
        if (cancelledBecause != null) {
            return SessionStatus.CANCELLED;
        }
        if (heldOn != null) {
            return SessionStatus.HELD;
        }
        return slot == null ? SessionStatus.POSTPONED : SessionStatus.PLANNED;
    }

    /** Whether it is still to come. */
    boolean isAhead() {
        return heldOn == null && cancelledBecause == null;
    }

    Optional<Participant> participant(UUID person) {
        return participants.stream().filter(one -> one.person().equals(person)).findFirst();
    }

    /** Ids of its participants. */
    Set<UUID> people() {
        return participants.stream().map(Participant::person).collect(Collectors.toSet());
    }

    static Decision<LearningSessionEvent> plan(Planned planned, SessionFacts.Around around, LocalDate today) {
        List<Flaw> flaws = new ArrayList<>(planned.facts().flaws(around));
        flaws.addAll(planned.slot().flaws(planned.facts(), EARLIEST, today));
        return flaws.isEmpty() ? Decision.accepted(planned) : invalid(flaws);
    }

    /** Changes what it is about until it was held; not its day, which is put off, nor whose it is. */
    Decision<LearningSessionEvent> change(SessionFacts to, SessionFacts.Around around) {
        if (!isAhead()) {
            return Decision.rejected(new LearningSessionOutOfTurn(status()));
        }
        List<Flaw> flaws = new ArrayList<>(to.flaws(around));
        if (to.setting() != facts.setting()) {
            flaws.add(Flaw.at("/setting", "session-setting-fixed"));
        }
        if (to.mostParticipants() < participants.size()) {
            flaws.add(Flaw.at("/places", "session-places-taken", participants.size()));
        }
        if (slot != null) {
            flaws.addAll(slot.inPlanYear("/planItem/year", to));
        }
        if (!flaws.isEmpty()) {
            return invalid(flaws);
        }
        return to.equals(facts) ? Decision.nothingToDo() : Decision.accepted(new Changed(to));
    }

    /**
     * Puts it off, to a day from today on, or until one is found. Registrations of people who will have left by then end.
     *
     * @param to null where no day is known
     * @param lastDays last days of work of participants who leave
     */
    Decision<LearningSessionEvent> postpone(
            @Nullable SessionSlot to, String reason, LocalDate today, Map<UUID, LocalDate> lastDays) {
        if (!isAhead()) {
            return Decision.rejected(new LearningSessionOutOfTurn(status()));
        }
        if (postponements.size() >= MOST_POSTPONEMENTS) {
            return Decision.rejected(new TooManyPostponements(MOST_POSTPONEMENTS));
        }
        List<Flaw> flaws = new ArrayList<>();
        reason(flaws, reason);
        if (to != null) {
            flaws.addAll(to.flaws(facts, today, today));
        }
        if (!flaws.isEmpty()) {
            return invalid(flaws);
        }
        if (to == null ? slot == null : to.equals(slot)) {
            return Decision.nothingToDo();
        }
        List<LearningSessionEvent> events = new ArrayList<>();
        events.add(new Postponed(new Postponement(slot, to, reason, today)));
        if (to != null) {
            participants.forEach(one -> {
                LocalDate lastDay = lastDays.get(one.person());
                if (lastDay != null && lastDay.isBefore(to.on())) {
                    events.add(new EndedByDismissal(one.person(), lastDay));
                }
            });
        }
        return Decision.accepted(events);
    }

    Decision<LearningSessionEvent> cancel(String reason, LocalDate today) {
        if (!isAhead()) {
            return Decision.rejected(new LearningSessionOutOfTurn(status()));
        }
        List<Flaw> flaws = new ArrayList<>();
        reason(flaws, reason);
        return flaws.isEmpty() ? Decision.accepted(new Cancelled(today, reason)) : invalid(flaws);
    }

    /** Records that it took place, from its day on. */
    Decision<LearningSessionEvent> hold(LocalDate today, boolean planItemThere) {
        if (heldOn != null) {
            return Decision.nothingToDo();
        }
        if (cancelledBecause != null) {
            return Decision.rejected(new LearningSessionOutOfTurn(status()));
        }
        if (slot == null || slot.on().isAfter(today)) {
            return Decision.rejected(new LearningSessionNotYet());
        }
        return planItemThere ? Decision.accepted(new Held(slot.on())) : Decision.rejected(new SessionPlanItemGone());
    }

    /** Takes back a registration, until it was held. */
    Decision<LearningSessionEvent> withdraw(UUID person) {
        return isAhead()
                ? Decision.accepted(new RegistrationWithdrawn(person))
                : Decision.rejected(new RegistrationClosed());
    }

    /** Ends a registration for a day that the participant doesn't see here. */
    Decision<LearningSessionEvent> endOnDismissal(UUID person, LocalDate lastDay) {
        boolean after = slot == null || slot.on().isAfter(lastDay);
        return isAhead() && after && participant(person).isPresent()
                ? Decision.accepted(new EndedByDismissal(person, lastDay))
                : Decision.nothingToDo();
    }

    private static void reason(List<Flaw> flaws, String reason) {
        if (reason.isEmpty()) {
            flaws.add(Flaw.at("/reason", "not-blank"));
        } else if (reason.length() > LONGEST_REASON) {
            flaws.add(Flaw.at("/reason", "text-too-long", LONGEST_REASON));
        }
    }

    private static Decision<LearningSessionEvent> invalid(List<Flaw> flaws) {
        return Decision.rejected(new LearningSessionInvalid(flaws));
    }

    /** The session that the first event makes. */
    public static LearningSession startedBy(LearningSessionEvent first) {
        if (first instanceof Planned(var id, var school, var by, var facts, var slot, var zone)) {
            return new LearningSession(id, school, by, facts, slot, zone, List.of(), null, List.of(), null);
        }
        throw new IllegalArgumentException("A session begins with its plan, not with " + first);
    }

    /** The session after an event. */
    public LearningSession evolve(LearningSessionEvent event) {
        return switch (event) {
            case Planned _ -> throw new IllegalArgumentException("Planned twice: " + id);
            case Changed(var to) -> with(to, slot, postponements, heldOn, participants, cancelledBecause);
            case Postponed(var how) ->
                with(
                        facts,
                        how.to(),
                        Stream.concat(postponements.stream(), Stream.of(how)).toList(),
                        heldOn,
                        participants,
                        cancelledBecause);
            case Cancelled(var _, var reason) -> with(facts, slot, postponements, heldOn, participants, reason);
            case Held(var on) -> with(facts, slot, postponements, on, participants, cancelledBecause);
            case Registered(var newcomers) -> with(joined(newcomers));
            case RegistrationWithdrawn(var person) -> with(without(person));
            case EndedByDismissal(var person, var _) -> with(without(person));
            case AttendanceRecorded(var marks, var newcomers) ->
                with(joined(newcomers).stream()
                        .map(one -> marks.containsKey(one.person()) ? one.marked(marks.get(one.person())) : one)
                        .toList());
        };
    }

    private List<Participant> joined(List<Participant> newcomers) {
        return Stream.concat(participants.stream(), newcomers.stream()).toList();
    }

    private List<Participant> without(UUID person) {
        return participants.stream().filter(one -> !one.person().equals(person)).toList();
    }

    private LearningSession with(List<Participant> to) {
        return with(facts, slot, postponements, heldOn, to, cancelledBecause);
    }

    private LearningSession with(
            SessionFacts newFacts,
            @Nullable SessionSlot newSlot,
            List<Postponement> put,
            @Nullable LocalDate held,
            List<Participant> people,
            @Nullable String cancelled) {
        return new LearningSession(
                id, schoolId, organisedBy, newFacts, newSlot, timeZone, put, held, people, cancelled);
    }
}
