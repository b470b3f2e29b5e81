package org.metodika.contracts.document;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class DocumentCatalogue {

    /** Events of registered documents. */
    public static final Topic DOCUMENT_EVENTS = Topic.events("document", "reporting-service");

    /** Present content of registered documents. */
    public static final Topic DOCUMENT_STATES = Topic.state("document", "reporting-service");

    public static final MessageType<DocumentRegistered> DOCUMENT_REGISTERED =
            new MessageType<>("org.metodika.document.registered.v1", DocumentRegistered.class, DOCUMENT_EVENTS);

    public static final MessageType<DocumentAnnulled> DOCUMENT_ANNULLED =
            new MessageType<>("org.metodika.document.annulled.v1", DocumentAnnulled.class, DOCUMENT_EVENTS);

    public static final MessageType<DocumentState> DOCUMENT_STATE =
            new MessageType<>("org.metodika.document.state.v1", DocumentState.class, DOCUMENT_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL = List.of(DOCUMENT_REGISTERED, DOCUMENT_ANNULLED, DOCUMENT_STATE);

    private DocumentCatalogue() {}
}
