package org.metodika.reporting.wiring;

import org.metodika.contracts.document.DocumentState;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.AggregateStores;
import org.metodika.kit.store.AggregateType;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.store.StateCodec;
import org.metodika.reporting.document.application.Documents;
import org.metodika.reporting.document.domain.DocumentEvent;
import org.metodika.reporting.document.domain.RegisteredDocument;
import org.metodika.reporting.document.messaging.DocumentMessages;
import org.metodika.reporting.documentrows.DocumentRow;
import org.metodika.reporting.forms.Forms;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Registered documents: their store and their rows. */
@Configuration(proxyBeanMethods = false)
class DocumentConfiguration {

    @Bean
    AggregateStore<RegisteredDocument, DocumentEvent> documentStore(AggregateStores stores) {
        return stores.open(AggregateType.<RegisteredDocument, DocumentEvent>named(
                        "document", StateCodec.of(RegisteredDocument.class).build())
                .in("documents")
                .startedBy(RegisteredDocument::startedBy)
                .evolvedBy(RegisteredDocument::evolve)
                .ofSchool(RegisteredDocument::schoolId)
                .keyedBy(document -> document.place().key())
                .publishing(new DocumentMessages())
                .build());
    }

    @Bean
    Documents documents(
            AggregateStore<RegisteredDocument, DocumentEvent> documentStore,
            Forms forms,
            Access access,
            Directory directory) {
        return new Documents(documentStore, forms, access, directory);
    }

    @Bean
    StateProjection<DocumentState, DocumentRow> documentRowsKept(MongoOperations mongo, ContractJson json) {
        return DocumentRow.projection(mongo, json);
    }
}
