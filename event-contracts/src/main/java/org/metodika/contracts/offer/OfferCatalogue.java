package org.metodika.contracts.offer;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class OfferCatalogue {

    /** Events of offer aggregates: what training there is. */
    public static final Topic OFFER_EVENTS = Topic.events("offer", "program-service");

    /** Present content of offer aggregates. */
    public static final Topic OFFER_STATES = Topic.state("offer", "program-service");

    public static final MessageType<OfferDrafted> OFFER_DRAFTED =
            new MessageType<>("org.metodika.offer.drafted.v1", OfferDrafted.class, OFFER_EVENTS);

    public static final MessageType<OfferChanged> OFFER_CHANGED =
            new MessageType<>("org.metodika.offer.changed.v1", OfferChanged.class, OFFER_EVENTS);

    public static final MessageType<OfferPublished> OFFER_PUBLISHED =
            new MessageType<>("org.metodika.offer.published.v1", OfferPublished.class, OFFER_EVENTS);

    public static final MessageType<OfferWithdrawn> OFFER_WITHDRAWN =
            new MessageType<>("org.metodika.offer.withdrawn.v1", OfferWithdrawn.class, OFFER_EVENTS);

    public static final MessageType<OfferState> OFFER_STATE =
            new MessageType<>("org.metodika.offer.state.v1", OfferState.class, OFFER_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL =
            List.of(OFFER_DRAFTED, OFFER_CHANGED, OFFER_PUBLISHED, OFFER_WITHDRAWN, OFFER_STATE);

    private OfferCatalogue() {}
}
