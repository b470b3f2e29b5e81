package org.metodika.program.staff.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.KnownSchool;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.ids.Ids;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.program.claims.Claims;
import org.metodika.program.school.application.DirectoryAction;
import org.metodika.program.school.application.Schools;
import org.metodika.program.staff.domain.StaffEvent;
import org.metodika.program.staff.domain.StaffFacts;
import org.metodika.program.staff.domain.StaffId;
import org.metodika.program.staff.domain.StaffMember;
import org.metodika.program.staff.domain.StaffRejection.StaffFactsInvalid;

/** What people do with the staff of the schools, one person at a time. */
public final class Staff {

    private final AggregateStore<StaffMember, StaffEvent> store;
    private final Schools schools;
    private final Claims numbers;
    private final Claims emails;
    private final Access access;
    private final Clock clock;

    /**
     * @param numbers who holds which {@code <school code>/<staff number>}
     * @param emails who holds which address
     */
    public Staff(
            AggregateStore<StaffMember, StaffEvent> store,
            Schools schools,
            Claims numbers,
            Claims emails,
            Access access,
            Clock clock) {
        this.store = store;
        this.schools = schools;
        this.numbers = numbers;
        this.emails = emails;
        this.access = access;
        this.clock = clock;
    }

    /** A person with as much of the content as the actor may see. */
    public record Seen(Versioned<StaffMember> person, boolean namesOnly) {}

    /** The person, where the actor may see at least the name. */
    public Optional<Seen> find(UUID id, Actor actor) {
        Reach names = access.reach(actor, DirectoryAction.SEE_NAMES);
        Reach contacts = access.reach(actor, DirectoryAction.SEE);
        return store.find(id.toString())
                .filter(person -> covers(names, person.state()) || covers(contacts, person.state()))
                .map(person -> new Seen(person, !covers(contacts, person.state())));
    }

    /** Enters one person by hand. */
    public Outcome<StaffMember> enter(
            String schoolId, String staffNumber, StaffEntry entry, Actor actor, Change change) {
        Reach reach = access.reach(actor, DirectoryAction.MANAGE);
        Optional<KnownSchool> school =
                reach.coversSchool(schoolId) ? schools.known(schoolId) : Optional.<KnownSchool>empty();
        if (school.isEmpty()) {
            return refused(List.of(Flaw.at("/schoolId", "unknown-school", schoolId)));
        }
        if (!StaffMember.isNumber(staffNumber)) {
            return refused(List.of(Flaw.at("/staffNumber", "bad-staff-number", staffNumber)));
        }
        String key = StaffMember.key(schoolId, staffNumber);
        UUID id = Objects.requireNonNull(
                numbers.reserve(List.of(key), free -> Ids.next()).get(key));
        FactsReader reader = new FactsReader(entry, null, Set.of());
        Optional<StaffFacts> facts = reader.read();
        if (facts.isEmpty()) {
            return refused(reader.flaws());
        }
        List<Flaw> flaws = new ArrayList<>();
        if (store.find(id.toString()).isEmpty()) {
            flaws.addAll(unrelated(schoolId, facts.get(), null));
            flaws.addAll(takenEmail(id, facts.get(), null));
        }
        return flaws.isEmpty()
                ? store.create(
                        id.toString(),
                        change,
                        () -> StaffMember.join(
                                new StaffId(id),
                                schoolId,
                                staffNumber,
                                facts.get(),
                                mayGrant(actor, schoolId),
                                schools.today(school.get())))
                : refused(flaws);
    }

    /** Changes the facts of a person; a later date of hiring brings back one who left. */
    public Outcome<StaffMember> change(UUID id, StaffEntry entry, Actor actor, Change change) {
        Reach reach = access.reach(actor, DirectoryAction.MANAGE);
        Optional<StaffMember> present =
                store.find(id.toString()).map(Versioned::state).filter(person -> reach.coversSchool(person.schoolId()));
        if (present.isEmpty()) {
            return new Outcome.Unknown<>();
        }
        StaffMember known = present.get();
        FactsReader reader = new FactsReader(entry, known.facts(), Set.of());
        Optional<StaffFacts> facts = reader.read();
        if (facts.isEmpty()) {
            return refused(reader.flaws());
        }
        List<Flaw> flaws = unrelated(known.schoolId(), facts.get(), known.facts());
        flaws.addAll(takenEmail(id, facts.get(), known));
        boolean mayGrant = mayGrant(actor, known.schoolId());
        LocalDate today = today(known.schoolId());
        return flaws.isEmpty()
                ? within(id, reach, change, person -> person.change(facts.get(), mayGrant, today))
                : refused(flaws);
    }

    /** Records the last day of work. */
    public Outcome<StaffMember> dismiss(UUID id, LocalDate lastDay, Actor actor, Change change) {
        Reach reach = access.reach(actor, DirectoryAction.MANAGE);
        return within(id, reach, change, person -> person.dismiss(lastDay, today(person.schoolId())));
    }

    /** Undoes a dismissal that was recorded by mistake. */
    public Outcome<StaffMember> annulDismissal(UUID id, String reason, Actor actor, Change change) {
        Reach reach = access.reach(actor, DirectoryAction.MANAGE);
        return within(
                id,
                reach,
                change,
                person ->
                        person.annulDismissal(reason, clock.instant().truncatedTo(ChronoUnit.MILLIS), actor.staffId()));
    }

    private Outcome<StaffMember> within(
            UUID id, Reach reach, Change change, Function<StaffMember, Decision<StaffEvent>> decide) {
        return store.change(id.toString(), change, person -> reach.coversSchool(person.schoolId()), decide);
    }

    private LocalDate today(String schoolId) {
        return schools.known(schoolId)
                .map(schools::today)
                .orElseThrow(() -> new IllegalStateException("Staff of a school that is not there: " + schoolId));
    }

    private boolean mayGrant(Actor actor, String schoolId) {
        return DirectoryAction.ACCOUNTS.grants().keySet().stream().anyMatch(actor::is)
                && access.reach(actor, DirectoryAction.ACCOUNTS).coversSchool(schoolId);
    }

    /** Relations lead to people of the same school who have not left; those that were there before are left alone. */
    private List<Flaw> unrelated(String schoolId, StaffFacts facts, @Nullable StaffFacts before) {
        List<Flaw> flaws = new ArrayList<>();
        unrelated(flaws, "/tutorId", schoolId, facts.tutorId(), before == null ? null : before.tutorId());
        unrelated(
                flaws,
                "/associationHeadId",
                schoolId,
                facts.associationHeadId(),
                before == null ? null : before.associationHeadId());
        return flaws;
    }

    private void unrelated(
            List<Flaw> flaws, String pointer, String schoolId, @Nullable StaffId to, @Nullable StaffId before) {
        if (to == null || to.equals(before)) {
            return;
        }
        boolean works = store.find(to.value().toString())
                .map(Versioned::state)
                .filter(person -> person.schoolId().equals(schoolId) && person.dismissedOn() == null)
                .isPresent();
        if (!works) {
            flaws.add(Flaw.at(pointer, "not-on-staff-here"));
        }
    }

    private List<Flaw> takenEmail(UUID id, StaffFacts facts, @Nullable StaffMember before) {
        String email = facts.email();
        if (email == null
                || (before != null
                        && before.dismissedOn() == null
                        && email.equals(before.facts().email()))) {
            return List.of();
        }
        return emails.claim(email, id, this::uses) ? List.of() : List.of(Flaw.at("/email", "email-taken"));
    }

    /** Whether a person works here under this address; those who left give theirs up. */
    private boolean uses(UUID holder, String email) {
        return store.find(holder.toString())
                .map(Versioned::state)
                .filter(person -> person.dismissedOn() == null
                        && email.equals(person.facts().email()))
                .isPresent();
    }

    private static boolean covers(Reach reach, StaffMember person) {
        return reach.covers(person.schoolId(), person.id().value());
    }

    private static Outcome<StaffMember> refused(List<Flaw> flaws) {
        return new Outcome.Refused<>(new StaffFactsInvalid(flaws));
    }
}
