package org.metodika.program.associations.messaging;

import org.metodika.contracts.association.AssociationCatalogue;
import org.metodika.contracts.staff.StaffCatalogue;
import org.metodika.kit.projection.Reaction;
import org.metodika.kit.store.ContractJson;
import org.metodika.program.associations.application.MemberMoves;

/** What associations do because of events. */
public final class AssociationReactions {

    private AssociationReactions() {}

    /** Members follow a handing over or a dissolution. */
    public static Reaction members(MemberMoves moves, ContractJson json) {
        return Reaction.named("association-members", json)
                .on(
                        AssociationCatalogue.ASSOCIATION_HANDED_OVER,
                        (event, cause) -> moves.complete(event.associationId(), cause))
                .on(
                        AssociationCatalogue.ASSOCIATION_DISSOLVED,
                        (event, cause) -> moves.complete(event.associationId(), cause))
                .build();
    }

    /** An association loses its head, or keeps it after all. */
    public static Reaction heads(MemberMoves moves, ContractJson json) {
        return Reaction.named("association-heads", json)
                .on(
                        StaffCatalogue.STAFF_MEMBER_DISMISSED,
                        (event, cause) -> moves.left(event.staffId(), event.dismissedOn(), cause))
                .on(
                        StaffCatalogue.STAFF_MEMBER_DISMISSAL_ANNULLED,
                        (event, cause) -> moves.stays(event.staffId(), cause))
                .build();
    }
}
