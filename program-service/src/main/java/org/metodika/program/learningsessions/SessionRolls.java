package org.metodika.program.learningsessions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownPerson;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Cause;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.program.learningsessions.SessionReach.Member;

/** Who takes part in learning sessions: registered, taken back, marked; and ended by a dismissal (D13). */
public final class SessionRolls {

    /** Where participants stand in the state of a session. */
    public static final String PERSON = "participants.person";

    private final AggregateStore<LearningSession, LearningSessionEvent> store;
    private final SessionReach reach;
    private final Directory directory;
    private final Clock clock;

    public SessionRolls(
            AggregateStore<LearningSession, LearningSessionEvent> store,
            Access access,
            Directory directory,
            Clock clock) {
        this.store = store;
        this.reach = new SessionReach(access);
        this.directory = directory;
        this.clock = clock;
    }

    /** Participants of a session who may be seen. */
    List<Participant> seen(LearningSession session, Actor actor) {
        Predicate<Member> seen = reach.seen(actor, session.organisedBy());
        return session.participants().stream()
                .filter(one -> seen.test(new Member(one.schoolId(), one.person())))
                .toList();
    }

    /** Registers people, all of them or none. */
    Outcome<LearningSession> register(UUID id, List<UUID> people, Actor actor, Change change) {
        Predicate<Member> within = reach.registered(actor);
        Map<UUID, KnownPerson> known = directory.people(people);
        return store.change(
                id.toString(),
                change,
                reach.visible(actor),
                session -> new Roll(session)
                        .register(candidates(session, people, known, within, today(session)), today(session)));
    }

    /** Takes a registration back. */
    Outcome<LearningSession> withdraw(UUID id, UUID person, Actor actor, Change change) {
        Predicate<LearningSession> visible = reach.visible(actor);
        Predicate<Member> within = reach.registered(actor);
        return store.change(
                id.toString(),
                change,
                session -> visible.test(session)
                        && session.participant(person)
                                .filter(one -> within.test(new Member(one.schoolId(), person)))
                                .isPresent(),
                session -> session.withdraw(person));
    }

    /**
     * Records who was there.
     *
     * @param marks in the order of the people
     */
    Outcome<LearningSession> recordAttendance(
            UUID id, List<UUID> people, List<Presence> marks, Actor actor, Change change) {
        Map<UUID, KnownPerson> known = directory.people(people);
        return store.change(
                id.toString(),
                change,
                reach.recorded(actor),
                session -> new Roll(session)
                        .recordAttendance(
                                candidates(session, people, known, anybody -> true, today(session)),
                                marks,
                                actor.staffId(),
                                today(session)));
    }

    /** Ends what lies behind the last day of work; again with no further effect. */
    public void dismissed(UUID person, LocalDate lastDay, Cause cause) {
        for (String id : store.idsBy(PERSON, person.toString())) {
            Outcome<LearningSession> outcome =
                    store.change(id, Change.causedBy(cause), session -> session.endOnDismissal(person, lastDay));
            if (!(outcome instanceof Outcome.Done<LearningSession>)) {
                throw new IllegalStateException("The dismissal of a participant came to " + outcome);
            }
        }
    }

    private LocalDate today(LearningSession session) {
        return LocalDate.now(clock.withZone(ZoneId.of(session.timeZone())));
    }

    private static Candidates candidates(
            LearningSession session,
            List<UUID> people,
            Map<UUID, KnownPerson> known,
            Predicate<Member> within,
            LocalDate today) {
        SessionSlot slot = session.slot();
        LocalDate day = slot == null ? today : slot.on();
        Map<UUID, Candidates.Standing> standings = new HashMap<>();
        known.forEach((id, person) -> {
            if (within.test(new Member(person.schoolId(), id))) {
                standings.put(id, new Candidates.Standing(person.schoolId(), person.onStaffOn(day)));
            }
        });
        return new Candidates(people, standings);
    }
}
