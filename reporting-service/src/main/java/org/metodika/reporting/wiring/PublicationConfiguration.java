package org.metodika.reporting.wiring;

import java.time.Clock;
import org.metodika.kit.identity.Access;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.AggregateStores;
import org.metodika.kit.store.AggregateType;
import org.metodika.kit.store.StateCodec;
import org.metodika.kit.web.OpenPaths;
import org.metodika.reporting.organisation.OrganisationReports;
import org.metodika.reporting.publication.application.Publications;
import org.metodika.reporting.publication.domain.Publication;
import org.metodika.reporting.publication.domain.PublicationEvent;
import org.metodika.reporting.publication.messaging.PublicationMessages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Published digests: their store, and the addresses that need no account. */
@Configuration(proxyBeanMethods = false)
class PublicationConfiguration {

    @Bean
    AggregateStore<Publication, PublicationEvent> publicationStore(AggregateStores stores) {
        return stores.open(AggregateType.<Publication, PublicationEvent>named(
                        "publication", StateCodec.of(Publication.class).build())
                .in("publications")
                .startedBy(Publication::startedBy)
                .evolvedBy(Publication::evolve)
                .ofSchool(publication -> "")
                .publishing(new PublicationMessages())
                .build());
    }

    @Bean
    Publications publications(
            AggregateStore<Publication, PublicationEvent> publicationStore,
            OrganisationReports reports,
            Access access,
            Clock clock) {
        return new Publications(publicationStore, reports, access, clock);
    }

    @Bean
    OpenPaths publishedDigests() {
        return OpenPaths.of("/open/publications", "/open/publications/**");
    }
}
