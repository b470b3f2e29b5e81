package org.metodika.contracts.association;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class AssociationCatalogue {

    /** Events of association aggregates. */
    public static final Topic ASSOCIATION_EVENTS = Topic.events("association", "program-service");

    /** Present content of association aggregates. */
    public static final Topic ASSOCIATION_STATES = Topic.state("association", "program-service");

    public static final MessageType<AssociationRegistered> ASSOCIATION_REGISTERED = new MessageType<>(
            "org.metodika.association.registered.v1", AssociationRegistered.class, ASSOCIATION_EVENTS);

    public static final MessageType<AssociationChanged> ASSOCIATION_CHANGED =
            new MessageType<>("org.metodika.association.changed.v1", AssociationChanged.class, ASSOCIATION_EVENTS);

    public static final MessageType<AssociationHandedOver> ASSOCIATION_HANDED_OVER = new MessageType<>(
            "org.metodika.association.handed-over.v1", AssociationHandedOver.class, ASSOCIATION_EVENTS);

    public static final MessageType<AssociationMembersMoved> ASSOCIATION_MEMBERS_MOVED = new MessageType<>(
            "org.metodika.association.members-moved.v1", AssociationMembersMoved.class, ASSOCIATION_EVENTS);

    public static final MessageType<AssociationVacated> ASSOCIATION_VACATED =
            new MessageType<>("org.metodika.association.vacated.v1", AssociationVacated.class, ASSOCIATION_EVENTS);

    public static final MessageType<AssociationHeadKept> ASSOCIATION_HEAD_KEPT =
            new MessageType<>("org.metodika.association.head-kept.v1", AssociationHeadKept.class, ASSOCIATION_EVENTS);

    public static final MessageType<AssociationDissolved> ASSOCIATION_DISSOLVED =
            new MessageType<>("org.metodika.association.dissolved.v1", AssociationDissolved.class, ASSOCIATION_EVENTS);

    public static final MessageType<AssociationState> ASSOCIATION_STATE =
            new MessageType<>("org.metodika.association.state.v1", AssociationState.class, ASSOCIATION_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL = List.of(
            ASSOCIATION_REGISTERED,
            ASSOCIATION_CHANGED,
            ASSOCIATION_HANDED_OVER,
            ASSOCIATION_MEMBERS_MOVED,
            ASSOCIATION_VACATED,
            ASSOCIATION_HEAD_KEPT,
            ASSOCIATION_DISSOLVED,
            ASSOCIATION_STATE);

    private AssociationCatalogue() {}
}
