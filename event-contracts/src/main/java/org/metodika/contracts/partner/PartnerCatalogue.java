package org.metodika.contracts.partner;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class PartnerCatalogue {

    /** Events of partner aggregates. */
    public static final Topic PARTNER_EVENTS = Topic.events("partner", "program-service");

    /** Present content of partner aggregates. */
    public static final Topic PARTNER_STATES = Topic.state("partner", "program-service");

    public static final MessageType<PartnerRegistered> PARTNER_REGISTERED =
            new MessageType<>("org.metodika.partner.registered.v1", PartnerRegistered.class, PARTNER_EVENTS);

    public static final MessageType<PartnerChanged> PARTNER_CHANGED =
            new MessageType<>("org.metodika.partner.changed.v1", PartnerChanged.class, PARTNER_EVENTS);

    public static final MessageType<PartnerLinked> PARTNER_LINKED =
            new MessageType<>("org.metodika.partner.linked.v1", PartnerLinked.class, PARTNER_EVENTS);

    public static final MessageType<PartnerUnlinked> PARTNER_UNLINKED =
            new MessageType<>("org.metodika.partner.unlinked.v1", PartnerUnlinked.class, PARTNER_EVENTS);

    public static final MessageType<PartnershipEnded> PARTNERSHIP_ENDED =
            new MessageType<>("org.metodika.partner.ended.v1", PartnershipEnded.class, PARTNER_EVENTS);

    public static final MessageType<PartnershipResumed> PARTNERSHIP_RESUMED =
            new MessageType<>("org.metodika.partner.resumed.v1", PartnershipResumed.class, PARTNER_EVENTS);

    public static final MessageType<PartnerState> PARTNER_STATE =
            new MessageType<>("org.metodika.partner.state.v1", PartnerState.class, PARTNER_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL = List.of(
            PARTNER_REGISTERED,
            PARTNER_CHANGED,
            PARTNER_LINKED,
            PARTNER_UNLINKED,
            PARTNERSHIP_ENDED,
            PARTNERSHIP_RESUMED,
            PARTNER_STATE);

    private PartnerCatalogue() {}
}
