package org.metodika.program.associations.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.association.AssociationCatalogue;
import org.metodika.contracts.association.AssociationChanged;
import org.metodika.contracts.association.AssociationDissolved;
import org.metodika.contracts.association.AssociationHandedOver;
import org.metodika.contracts.association.AssociationHeadKept;
import org.metodika.contracts.association.AssociationMembersMoved;
import org.metodika.contracts.association.AssociationRegistered;
import org.metodika.contracts.association.AssociationState;
import org.metodika.contracts.association.AssociationVacated;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;
import org.metodika.program.associations.domain.Association;
import org.metodika.program.associations.domain.AssociationEvent;
import org.metodika.program.associations.domain.Dissolution;
import org.metodika.program.associations.domain.Move;
import org.metodika.program.associations.domain.StaffId;

/** Events of associations as messages of the contract. */
public final class AssociationMessages implements AggregateMessages<Association, AssociationEvent> {

    @Override
    public Message<?> event(Association after, AssociationEvent event, @Nullable UUID by) {
        UUID id = after.id().value();
        String school = after.schoolId();
        return switch (event) {
            case AssociationEvent.Registered(var newId, var schoolId, var facts, var head) ->
                new Message<>(
                        AssociationCatalogue.ASSOCIATION_REGISTERED,
                        new AssociationRegistered(id, school, facts.subjectArea(), head.value(), by));
            case AssociationEvent.Changed(var facts) ->
                new Message<>(
                        AssociationCatalogue.ASSOCIATION_CHANGED,
                        new AssociationChanged(id, school, facts.subjectArea(), by));
            case AssociationEvent.HandedOver(var from, var to) ->
                new Message<>(
                        AssociationCatalogue.ASSOCIATION_HANDED_OVER,
                        new AssociationHandedOver(id, school, from.value(), to.value(), by));
            case AssociationEvent.MembersMoved(var from, var to) ->
                new Message<>(
                        AssociationCatalogue.ASSOCIATION_MEMBERS_MOVED,
                        new AssociationMembersMoved(id, school, from.value(), value(to)));
            case AssociationEvent.Vacated(var head, var since) ->
                new Message<>(
                        AssociationCatalogue.ASSOCIATION_VACATED,
                        new AssociationVacated(id, school, head.value(), since));
            case AssociationEvent.HeadKept(var head) ->
                new Message<>(
                        AssociationCatalogue.ASSOCIATION_HEAD_KEPT, new AssociationHeadKept(id, school, head.value()));
            case AssociationEvent.Dissolved(var head, var on, var reason, var releasing) ->
                new Message<>(
                        AssociationCatalogue.ASSOCIATION_DISSOLVED,
                        new AssociationDissolved(id, school, head.value(), on, by));
        };
    }

    @Override
    public Message<?> state(Association association) {
        Move move = association.move();
        Dissolution dissolution = association.dissolution();
        return new Message<>(
                AssociationCatalogue.ASSOCIATION_STATE,
                new AssociationState(
                        association.id().value(),
                        association.schoolId(),
                        association.facts().name(),
                        association.facts().subjectArea(),
                        association.head().value(),
                        association.vacantSince(),
                        move == null ? null : move.from().value(),
                        dissolution == null ? null : dissolution.on(),
                        dissolution == null ? null : dissolution.reason()));
    }

    private static @Nullable UUID value(@Nullable StaffId id) {
        return id == null ? null : id.value();
    }
}
