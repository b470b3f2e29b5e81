package org.metodika.program.associations.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Cause;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Versioned;
import org.metodika.program.associations.domain.Association;
import org.metodika.program.associations.domain.AssociationEvent;
import org.metodika.program.associations.domain.Move;
import org.metodika.program.associations.domain.StaffId;
import org.metodika.program.staff.application.StaffAssociations;

/** What follows from events: members go with the association, and an association hears what becomes of its head. */
public final class MemberMoves {

    private final AggregateStore<Association, AssociationEvent> store;
    private final Leadership leadership;
    private final StaffAssociations members;
    private final Clock clock;

    public MemberMoves(
            AggregateStore<Association, AssociationEvent> store,
            Leadership leadership,
            StaffAssociations members,
            Clock clock) {
        this.store = store;
        this.leadership = leadership;
        this.members = members;
        this.clock = clock;
    }

    /**
     * Moves the members who are still to follow. What is to be done stands in the association and not in the message: a message
     * that comes again finds nothing to do, and one that broke off goes on.
     */
    public void complete(UUID associationId, Cause cause) {
        Instant begun = clock.instant();
        Association association =
                store.find(associationId.toString()).map(Versioned::state).orElse(null);
        Move move = association == null ? null : association.move();
        if (association == null || move == null) {
            return;
        }
        Change change = Change.causedBy(cause);
        members.moveAll(association.schoolId(), move.from().value(), value(move.to()), change);
        store.change(associationId.toString(), change, Association::membersMoved);
        leadership.release(move.from(), association.id(), begun);
    }

    /** Somebody leaves a school; {@code lastDay} is the last day of work. */
    public void left(UUID person, LocalDate lastDay, Cause cause) {
        leadership
                .holderOf(person)
                .ifPresent(association -> store.change(
                        association.toString(),
                        Change.onceInOrder(cause),
                        found -> found.left(new StaffId(person), lastDay)));
    }

    /** Somebody does not leave after all. */
    public void stays(UUID person, Cause cause) {
        leadership
                .holderOf(person)
                .ifPresent(association -> store.change(
                        association.toString(), Change.onceInOrder(cause), found -> found.stays(new StaffId(person))));
    }

    private static @Nullable UUID value(@Nullable StaffId id) {
        return id == null ? null : id.value();
    }
}
