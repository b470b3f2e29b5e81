package org.metodika.contracts.publication;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class PublicationCatalogue {

    /** Events of published digests. */
    public static final Topic PUBLICATION_EVENTS = Topic.events("publication", "reporting-service");

    /** Present content of published digests. */
    public static final Topic PUBLICATION_STATES = Topic.state("publication", "reporting-service");

    public static final MessageType<PublicationPublished> PUBLICATION_PUBLISHED =
            new MessageType<>("org.metodika.publication.published.v1", PublicationPublished.class, PUBLICATION_EVENTS);

    public static final MessageType<PublicationWithdrawn> PUBLICATION_WITHDRAWN =
            new MessageType<>("org.metodika.publication.withdrawn.v1", PublicationWithdrawn.class, PUBLICATION_EVENTS);

    public static final MessageType<PublicationState> PUBLICATION_STATE =
            new MessageType<>("org.metodika.publication.state.v1", PublicationState.class, PUBLICATION_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL =
            List.of(PUBLICATION_PUBLISHED, PUBLICATION_WITHDRAWN, PUBLICATION_STATE);

    private PublicationCatalogue() {}
}
