package org.metodika.program.associations.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.metodika.kit.directory.KnownSchool;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.program.associations.domain.Association;
import org.metodika.program.associations.domain.AssociationEvent;
import org.metodika.program.associations.domain.AssociationFacts;
import org.metodika.program.associations.domain.AssociationId;
import org.metodika.program.associations.domain.AssociationRejection.AssociationFactsInvalid;
import org.metodika.program.associations.domain.AssociationRejection.HeadLeadsAnotherAssociation;
import org.metodika.program.associations.domain.Candidate;
import org.metodika.program.school.application.Schools;
import org.metodika.program.staff.application.StaffAssociations;

/** What people do with methodical associations, one at a time. */
public final class Associations {

    private final AggregateStore<Association, AssociationEvent> store;
    private final Leadership leadership;
    private final StaffAssociations members;
    private final Schools schools;
    private final Access access;
    private final Clock clock;

    public Associations(
            AggregateStore<Association, AssociationEvent> store,
            Leadership leadership,
            StaffAssociations members,
            Schools schools,
            Access access,
            Clock clock) {
        this.store = store;
        this.leadership = leadership;
        this.members = members;
        this.schools = schools;
        this.access = access;
        this.clock = clock;
    }

    /** The association, where the actor may see it. */
    public Optional<Versioned<Association>> find(AssociationId id, Actor actor) {
        Reach reach = access.reach(actor, AssociationAction.SEE);
        return find(id).filter(
                        association -> reach.coversSchool(association.state().schoolId()));
    }

    /** Enters an association with its head. */
    public Outcome<Association> register(
            AssociationId id, String schoolId, AssociationFacts facts, UUID head, Actor actor, Change change) {
        Reach reach = access.reach(actor, AssociationAction.MANAGE);
        Optional<KnownSchool> school =
                reach.coversSchool(schoolId) ? schools.known(schoolId) : Optional.<KnownSchool>empty();
        if (school.isEmpty()) {
            return new Outcome.Refused<>(
                    new AssociationFactsInvalid(List.of(Flaw.at("/schoolId", "unknown-school", schoolId))));
        }
        Decision<AssociationEvent> decision =
                Association.register(id, schoolId, facts, leadership.candidate(head, schoolId));
        if (decision instanceof Decision.Rejected<AssociationEvent>(var reason)) {
            return new Outcome.Refused<>(reason);
        }
        return leadership.claim(head, id)
                ? store.create(id.value().toString(), change, () -> decision)
                : new Outcome.Refused<>(new HeadLeadsAnotherAssociation());
    }

    /** Replaces name and subject area. */
    public Outcome<Association> change(AssociationId id, AssociationFacts facts, Actor actor, Change change) {
        return within(id, actor, change, association -> association.change(facts));
    }

    /** Gives the association to another head. The members follow by themselves, a moment later. */
    public Outcome<Association> handOver(AssociationId id, UUID head, Actor actor, Change change) {
        Optional<Association> present = managed(id, actor);
        if (present.isEmpty()) {
            return new Outcome.Unknown<>();
        }
        Candidate candidate = leadership.candidate(head, present.get().schoolId());
        if (present.get().handOver(candidate) instanceof Decision.Rejected<AssociationEvent>(var reason)) {
            return new Outcome.Refused<>(reason);
        }
        return leadership.claim(head, id)
                ? within(id, actor, change, association -> association.handOver(candidate))
                : new Outcome.Refused<>(new HeadLeadsAnotherAssociation());
    }

    /**
     * Ends the association.
     *
     * @param releaseMembers whether members that are left are to belong to none
     */
    public Outcome<Association> dissolve(
            AssociationId id, String reason, boolean releaseMembers, Actor actor, Change change) {
        Optional<Association> present = managed(id, actor);
        if (present.isEmpty()) {
            return new Outcome.Unknown<>();
        }
        Instant begun = clock.instant();
        Association association = present.get();
        int count = members.count(association.schoolId(), association.head().value());
        LocalDate today = today(association.schoolId());
        Outcome<Association> outcome =
                within(id, actor, change, found -> found.dissolve(reason, today, count, releaseMembers));
        if (outcome instanceof Outcome.Done<Association>(var dissolved, var repeated)
                && dissolved.state().move() == null) {
            leadership.release(dissolved.state().head(), id, begun);
        }
        return outcome;
    }

    /** Today in the time zone of the school. */
    public LocalDate today(String schoolId) {
        return schools.known(schoolId)
                .map(schools::today)
                .orElseThrow(() -> new IllegalStateException("An association of a school that is not there"));
    }

    private Optional<Versioned<Association>> find(AssociationId id) {
        return store.find(id.value().toString());
    }

    private Optional<Association> managed(AssociationId id, Actor actor) {
        Reach reach = access.reach(actor, AssociationAction.MANAGE);
        return find(id).map(Versioned::state).filter(association -> reach.coversSchool(association.schoolId()));
    }

    private Outcome<Association> within(
            AssociationId id, Actor actor, Change change, Function<Association, Decision<AssociationEvent>> decide) {
        Reach reach = access.reach(actor, AssociationAction.MANAGE);
        return store.change(
                id.value().toString(), change, association -> reach.coversSchool(association.schoolId()), decide);
    }
}
