package org.metodika.contracts.acquaintance;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class AcquaintanceCatalogue {

    /** Events of acquaintance of teachers with reports. */
    public static final Topic ACQUAINTANCE_EVENTS = Topic.events("acquaintance", "monitoring-service");

    /** Present content of acquaintance of teachers with reports. */
    public static final Topic ACQUAINTANCE_STATES = Topic.state("acquaintance", "monitoring-service");

    public static final MessageType<AcquaintanceLaid> ACQUAINTANCE_LAID =
            new MessageType<>("org.metodika.acquaintance.laid.v1", AcquaintanceLaid.class, ACQUAINTANCE_EVENTS);

    public static final MessageType<AcquaintanceAcknowledged> ACQUAINTANCE_ACKNOWLEDGED = new MessageType<>(
            "org.metodika.acquaintance.acknowledged.v1", AcquaintanceAcknowledged.class, ACQUAINTANCE_EVENTS);

    public static final MessageType<AcquaintanceReminded> ACQUAINTANCE_REMINDED =
            new MessageType<>("org.metodika.acquaintance.reminded.v1", AcquaintanceReminded.class, ACQUAINTANCE_EVENTS);

    public static final MessageType<AcquaintanceWithdrawn> ACQUAINTANCE_WITHDRAWN = new MessageType<>(
            "org.metodika.acquaintance.withdrawn.v1", AcquaintanceWithdrawn.class, ACQUAINTANCE_EVENTS);

    public static final MessageType<AcquaintanceState> ACQUAINTANCE_STATE =
            new MessageType<>("org.metodika.acquaintance.state.v1", AcquaintanceState.class, ACQUAINTANCE_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL = List.of(
            ACQUAINTANCE_LAID,
            ACQUAINTANCE_ACKNOWLEDGED,
            ACQUAINTANCE_REMINDED,
            ACQUAINTANCE_WITHDRAWN,
            ACQUAINTANCE_STATE);

    private AcquaintanceCatalogue() {}
}
