package org.metodika.reporting.document.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.document.DocumentAnnulled;
import org.metodika.contracts.document.DocumentCatalogue;
import org.metodika.contracts.document.DocumentRegistered;
import org.metodika.contracts.document.DocumentState;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;
import org.metodika.reporting.document.domain.DocumentEvent;
import org.metodika.reporting.document.domain.RegisteredDocument;
import org.metodika.reporting.document.domain.RegisteredDocument.Annulment;
import org.metodika.reporting.document.domain.RegisteredDocument.Place;

/** Events of documents as messages of the contract; words stay in the state. */
public final class DocumentMessages implements AggregateMessages<RegisteredDocument, DocumentEvent> {

    @Override
    public Message<?> event(RegisteredDocument after, DocumentEvent event, @Nullable UUID by) {
        UUID id = after.id().value();
        return switch (event) {
            case DocumentEvent.Registered(var document) -> {
                Place place = document.place();
                yield new Message<>(
                        DocumentCatalogue.DOCUMENT_REGISTERED,
                        new DocumentRegistered(
                                id,
                                document.schoolId(),
                                document.teacherId(),
                                document.type(),
                                document.subject(),
                                document.subjectId(),
                                place.register(),
                                place.schoolYear(),
                                place.number(),
                                document.template(),
                                document.inputHash(),
                                document.registeredOn(),
                                by));
            }
            case DocumentEvent.Annulled(var annulment) ->
                new Message<>(
                        DocumentCatalogue.DOCUMENT_ANNULLED,
                        new DocumentAnnulled(
                                id,
                                after.schoolId(),
                                after.type(),
                                after.subject(),
                                after.subjectId(),
                                annulment.on(),
                                by));
        };
    }

    @Override
    public Message<?> state(RegisteredDocument document) {
        Place place = document.place();
        Annulment annulled = document.annulled();
        return new Message<>(
                DocumentCatalogue.DOCUMENT_STATE,
                new DocumentState(
                        document.id().value(),
                        document.schoolId(),
                        document.teacherId(),
                        document.type(),
                        document.subject(),
                        document.subjectId(),
                        place.register(),
                        place.schoolYear(),
                        place.number(),
                        document.template(),
                        document.input(),
                        document.inputHash(),
                        document.registeredOn(),
                        document.author(),
                        annulled == null ? null : annulled.on(),
                        annulled == null ? null : annulled.reason()));
    }
}
