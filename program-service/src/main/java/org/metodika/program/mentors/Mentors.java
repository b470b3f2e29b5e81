package org.metodika.program.mentors;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownPerson;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Cause;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;

/** Who is admitted to the mentor pool and who leaves it (C06). */
public final class Mentors {

    private final AggregateStore<Mentor, MentorEvent> store;
    private final Access access;
    private final Directory directory;

    public Mentors(AggregateStore<Mentor, MentorEvent> store, Access access, Directory directory) {
        this.store = store;
        this.access = access;
        this.directory = directory;
    }

    /** The mentor, in the pool or not any more; empty where there is none within reach. */
    Optional<Versioned<Mentor>> find(UUID id, Actor actor) {
        Reach reach = access.reach(actor, MentorAction.SEE);
        return store.find(id.toString())
                .filter(mentor -> reach.coversSchool(mentor.state().schoolId()));
    }

    /**
     * Admits a staff member, for the first time or again.
     *
     * @param on first day in the pool; today when null
     */
    Outcome<Mentor> admit(UUID person, MentorFacts facts, @Nullable LocalDate on, Actor actor, Change change) {
        Reach reach = access.reach(actor, MentorAction.KEEP);
        KnownPerson known = directory
                .person(person)
                .filter(found -> reach.coversSchool(found.schoolId()))
                .orElse(null);
        if (known == null) {
            return refused("person-unknown-here");
        }
        LocalDate today = directory.today(known.schoolId());
        LocalDate first = Objects.requireNonNullElse(on, today);
        Outcome<Mentor> outcome = store.create(
                person.toString(),
                change,
                () -> leaves(known).orElseGet(() -> Mentor.admit(person, known.schoolId(), facts, first, today)));
        return outcome instanceof Outcome.Exists<Mentor>
                ? store.change(
                        person.toString(),
                        change,
                        mentor -> leaves(known).orElseGet(() -> mentor.readmit(facts, first, today)))
                : outcome;
    }

    Outcome<Mentor> change(UUID id, MentorFacts facts, Actor actor, Change change) {
        return keep(id, actor, change, mentor -> mentor.change(facts, directory.today(mentor.schoolId())));
    }

    /**
     * Ends it by a decision.
     *
     * @param on last day in the pool; today when null
     */
    Outcome<Mentor> end(UUID id, @Nullable LocalDate on, String reason, Actor actor, Change change) {
        return keep(id, actor, change, mentor -> {
            LocalDate today = directory.today(mentor.schoolId());
            return mentor.end(Objects.requireNonNullElse(on, today), reason, today);
        });
    }

    /** A staff member leaves; {@code lastDay} is the last day of work. */
    void dismissed(UUID person, LocalDate lastDay, Cause cause) {
        store.change(person.toString(), Change.onceInOrder(cause), mentor -> mentor.dismissed(lastDay));
    }

    /** A staff member doesn't leave after all. */
    void stays(UUID person, Cause cause) {
        store.change(person.toString(), Change.onceInOrder(cause), Mentor::stays);
    }

    private Outcome<Mentor> keep(UUID id, Actor actor, Change change, Function<Mentor, Decision<MentorEvent>> decide) {
        Reach reach = access.reach(actor, MentorAction.KEEP);
        return store.change(id.toString(), change, mentor -> reach.coversSchool(mentor.schoolId()), decide);
    }

    /** Nobody is admitted whose last day of work is known: the dismissal that would end it is over already. */
    private static Optional<Decision<MentorEvent>> leaves(KnownPerson person) {
        return Optional.ofNullable(person.dismissedOn())
                .map(lastDay -> Decision.rejected(
                        new MentorRejection.MentorInvalid(List.of(Flaw.at("/staffId", "mentor-leaves", lastDay)))));
    }

    private static Outcome<Mentor> refused(String flaw) {
        return new Outcome.Refused<>(new MentorRejection.MentorInvalid(List.of(Flaw.at("/staffId", flaw))));
    }
}
