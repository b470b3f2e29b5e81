package org.metodika.program.associations.application;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.program.associations.domain.Association;
import org.metodika.program.associations.domain.AssociationEvent;
import org.metodika.program.associations.domain.AssociationId;
import org.metodika.program.associations.domain.AssociationRejection;
import org.metodika.program.associations.domain.AssociationRejection.AssociationMemberNotOnStaff;
import org.metodika.program.associations.domain.AssociationRejection.MemberOfAnotherAssociation;
import org.metodika.program.associations.domain.StaffId;
import org.metodika.program.staff.application.StaffAssociations;
import org.metodika.program.staff.application.StaffAssociations.Moved;
import org.metodika.program.staff.application.StaffList;

/**
 * Lets people join and leave associations. What changes is the fact of the person; the association is looked at before and after,
 * so that nobody is left behind with a head who handed it over meanwhile.
 */
public final class Membership {

    /** More than these means that an association is handed over all the time. */
    private static final int ATTEMPTS = 5;

    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    private final AggregateStore<Association, AssociationEvent> store;
    private final Leadership leadership;
    private final StaffAssociations members;
    private final StaffList staff;
    private final Access access;

    public Membership(
            AggregateStore<Association, AssociationEvent> store,
            Leadership leadership,
            StaffAssociations members,
            StaffList staff,
            Access access) {
        this.store = store;
        this.leadership = leadership;
        this.members = members;
        this.staff = staff;
        this.access = access;
    }

    /** Lets a person join; one who belongs to it already stays. Whoever belongs to another association of the register is refused. */
    public Outcome<Association> add(AssociationId id, UUID person, Actor actor, Change change) {
        Reach reach = access.reach(actor, AssociationAction.EDIT_MEMBERS);
        Change next = ofThePerson(change);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Versioned<Association>> found = find(id, reach);
            if (found.isEmpty()) {
                return new Outcome.Unknown<>();
            }
            Association association = found.get().state();
            Long expected = change.ifVersion();
            if (expected != null && expected != found.get().version()) {
                return new Outcome.Stale<>(found.get().staleFor("association", expected));
            }
            Optional<StaffList.Known> known = staff.find(person)
                    .filter(member -> member.schoolId().equals(association.schoolId()) && member.dismissedOn() == null);
            Optional<AssociationRejection> refused = association
                    .closedToMembers()
                    .or(() -> known.isEmpty() ? Optional.of(new AssociationMemberNotOnStaff()) : Optional.empty())
                    .or(() -> belongsElsewhere(id, known.get().associationHeadId()));
            if (refused.isPresent()) {
                return new Outcome.Refused<>(refused.get());
            }
            UUID head = association.head().value();
            Moved moved =
                    members.move(person, association.schoolId(), known.get().associationHeadId(), head, next);
            Optional<Versioned<Association>> after = find(id, reach);
            if (moved != Moved.ELSEWHERE
                    && after.isPresent()
                    && isLedBy(after.get().state(), head)) {
                return new Outcome.Done<>(after.get(), moved == Moved.ALREADY_THERE);
            }
            next = withoutRequest(change);
            if (after.isPresent() && after.get().state().dissolution() != null) {
                members.move(person, association.schoolId(), head, null, next);
            }
        }
        throw Problems.unavailable(RETRY_AFTER);
    }

    /** Lets a person leave; whoever does not belong to it is unknown here. */
    public Outcome<Association> remove(AssociationId id, UUID person, Actor actor, Change change) {
        Reach reach = access.reach(actor, AssociationAction.EDIT_MEMBERS);
        Change next = ofThePerson(change);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Versioned<Association>> found = find(id, reach);
            if (found.isEmpty()) {
                return new Outcome.Unknown<>();
            }
            Long expected = change.ifVersion();
            if (expected != null && expected != found.get().version()) {
                return new Outcome.Stale<>(found.get().staleFor("association", expected));
            }
            Association association = found.get().state();
            Optional<UUID> present = staff.find(person)
                    .map(StaffList.Known::associationHeadId)
                    .filter(head -> belongs(association, head));
            // Without one this changes nothing; it finds out whether the same request was carried out before.
            Moved moved = members.move(person, association.schoolId(), present.orElse(null), null, next);
            if (moved == Moved.DONE) {
                return new Outcome.Done<>(found.get(), false);
            }
            boolean handedOverMeanwhile = find(id, reach)
                    .filter(now -> now.version() == found.get().version())
                    .isEmpty();
            if (!handedOverMeanwhile && (moved != Moved.ELSEWHERE || present.isEmpty())) {
                return new Outcome.Unknown<>();
            }
        }
        throw Problems.unavailable(RETRY_AFTER);
    }

    private Optional<Versioned<Association>> find(AssociationId id, Reach reach) {
        return store.find(id.value().toString())
                .filter(association -> reach.coversSchool(association.state().schoolId()));
    }

    private Optional<AssociationRejection> belongsElsewhere(AssociationId id, @Nullable UUID head) {
        return Optional.ofNullable(head)
                .flatMap(leadership::ledBy)
                .filter(other -> !other.equals(id.value()))
                .map(other -> new MemberOfAnotherAssociation());
    }

    private static boolean belongs(Association association, UUID head) {
        return association.dissolution() == null && association.occupies(new StaffId(head));
    }

    private static boolean isLedBy(Association association, UUID head) {
        return association.dissolution() == null && association.head().value().equals(head);
    }

    /** If-Match speaks of the association, the key of the request is kept with the person. */
    private static Change ofThePerson(Change change) {
        return new Change(change.by(), null, change.request(), null, false);
    }

    private static Change withoutRequest(Change change) {
        return new Change(change.by(), null, null, null, false);
    }
}
