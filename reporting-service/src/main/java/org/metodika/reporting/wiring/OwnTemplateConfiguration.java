package org.metodika.reporting.wiring;

import java.time.Clock;
import org.metodika.kit.identity.Access;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.AggregateStores;
import org.metodika.kit.store.AggregateType;
import org.metodika.kit.store.StateCodec;
import org.metodika.reporting.document.application.Documents;
import org.metodika.reporting.forms.Forms;
import org.metodika.reporting.office.Office;
import org.metodika.reporting.owntemplate.application.OwnTemplates;
import org.metodika.reporting.owntemplate.domain.OwnTemplate;
import org.metodika.reporting.owntemplate.domain.OwnTemplateEvent;
import org.metodika.reporting.owntemplate.messaging.OwnTemplateMessages;
import org.metodika.reporting.wordform.FormFiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Own templates of documents: their store and their use cases. */
@Configuration(proxyBeanMethods = false)
class OwnTemplateConfiguration {

    @Bean
    AggregateStore<OwnTemplate, OwnTemplateEvent> ownTemplateStore(AggregateStores stores) {
        return stores.open(AggregateType.<OwnTemplate, OwnTemplateEvent>named(
                        "document-template", StateCodec.of(OwnTemplate.class).build())
                .in("document_templates")
                .startedBy(OwnTemplate::startedBy)
                .evolvedBy(OwnTemplate::evolve)
                .ofSchool(template -> "")
                .publishing(new OwnTemplateMessages())
                .build());
    }

    @Bean
    OwnTemplates ownTemplates(
            AggregateStore<OwnTemplate, OwnTemplateEvent> ownTemplateStore,
            Forms forms,
            Documents documents,
            FormFiles files,
            Office office,
            Access access,
            Clock clock) {
        return new OwnTemplates(ownTemplateStore, forms, documents, files, office, access, clock);
    }
}
