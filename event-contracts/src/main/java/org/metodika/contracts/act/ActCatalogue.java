package org.metodika.contracts.act;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class ActCatalogue {

    /** Events of act aggregates: the register of local acts. */
    public static final Topic ACT_EVENTS = Topic.events("act", "program-service");

    /** Present content of act aggregates. */
    public static final Topic ACT_STATES = Topic.state("act", "program-service");

    public static final MessageType<ActRegistered> ACT_REGISTERED =
            new MessageType<>("org.metodika.act.registered.v1", ActRegistered.class, ACT_EVENTS);

    public static final MessageType<ActCorrected> ACT_CORRECTED =
            new MessageType<>("org.metodika.act.corrected.v1", ActCorrected.class, ACT_EVENTS);

    public static final MessageType<ActSuperseded> ACT_SUPERSEDED =
            new MessageType<>("org.metodika.act.superseded.v1", ActSuperseded.class, ACT_EVENTS);

    public static final MessageType<ActReinstated> ACT_REINSTATED =
            new MessageType<>("org.metodika.act.reinstated.v1", ActReinstated.class, ACT_EVENTS);

    public static final MessageType<ActRepealed> ACT_REPEALED =
            new MessageType<>("org.metodika.act.repealed.v1", ActRepealed.class, ACT_EVENTS);

    public static final MessageType<ActRepealAnnulled> ACT_REPEAL_ANNULLED =
            new MessageType<>("org.metodika.act.repeal-annulled.v1", ActRepealAnnulled.class, ACT_EVENTS);

    public static final MessageType<ActAnnulled> ACT_ANNULLED =
            new MessageType<>("org.metodika.act.annulled.v1", ActAnnulled.class, ACT_EVENTS);

    public static final MessageType<ActState> ACT_STATE =
            new MessageType<>("org.metodika.act.state.v1", ActState.class, ACT_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL = List.of(
            ACT_REGISTERED,
            ACT_CORRECTED,
            ACT_SUPERSEDED,
            ACT_REINSTATED,
            ACT_REPEALED,
            ACT_REPEAL_ANNULLED,
            ACT_ANNULLED,
            ACT_STATE);

    private ActCatalogue() {}
}
