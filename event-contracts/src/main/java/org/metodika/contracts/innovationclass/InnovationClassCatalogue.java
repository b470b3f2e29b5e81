package org.metodika.contracts.innovationclass;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class InnovationClassCatalogue {

    /** Events of classes of the school of innovations. */
    public static final Topic INNOVATION_CLASS_EVENTS = Topic.events("innovation-class", "monitoring-service");

    /** Present content of classes of the school of innovations. */
    public static final Topic INNOVATION_CLASS_STATES = Topic.state("innovation-class", "monitoring-service");

    public static final MessageType<InnovationClassPublished> INNOVATION_CLASS_PUBLISHED = new MessageType<>(
            "org.metodika.innovation-class.published.v1", InnovationClassPublished.class, INNOVATION_CLASS_EVENTS);

    public static final MessageType<InnovationClassChanged> INNOVATION_CLASS_CHANGED = new MessageType<>(
            "org.metodika.innovation-class.changed.v1", InnovationClassChanged.class, INNOVATION_CLASS_EVENTS);

    public static final MessageType<InnovationClassCancelled> INNOVATION_CLASS_CANCELLED = new MessageType<>(
            "org.metodika.innovation-class.cancelled.v1", InnovationClassCancelled.class, INNOVATION_CLASS_EVENTS);

    public static final MessageType<InnovationClassSignedUp> INNOVATION_CLASS_SIGNED_UP = new MessageType<>(
            "org.metodika.innovation-class.signed-up.v1", InnovationClassSignedUp.class, INNOVATION_CLASS_EVENTS);

    public static final MessageType<InnovationClassSignUpWithdrawn> INNOVATION_CLASS_SIGN_UP_WITHDRAWN =
            new MessageType<>(
                    "org.metodika.innovation-class.sign-up-withdrawn.v1",
                    InnovationClassSignUpWithdrawn.class,
                    INNOVATION_CLASS_EVENTS);

    public static final MessageType<InnovationClassHeld> INNOVATION_CLASS_HELD = new MessageType<>(
            "org.metodika.innovation-class.held.v1", InnovationClassHeld.class, INNOVATION_CLASS_EVENTS);

    public static final MessageType<InnovationClassState> INNOVATION_CLASS_STATE = new MessageType<>(
            "org.metodika.innovation-class.state.v1", InnovationClassState.class, INNOVATION_CLASS_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL = List.of(
            INNOVATION_CLASS_PUBLISHED,
            INNOVATION_CLASS_CHANGED,
            INNOVATION_CLASS_CANCELLED,
            INNOVATION_CLASS_SIGNED_UP,
            INNOVATION_CLASS_SIGN_UP_WITHDRAWN,
            INNOVATION_CLASS_HELD,
            INNOVATION_CLASS_STATE);

    private InnovationClassCatalogue() {}
}
