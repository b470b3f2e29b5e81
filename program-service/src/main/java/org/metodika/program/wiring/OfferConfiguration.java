package org.metodika.program.wiring;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.projection.Follower;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.AggregateStores;
import org.metodika.kit.store.AggregateType;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.store.StateCodec;
import org.metodika.program.deficits.KnownDeficits;
import org.metodika.program.offerlist.CatalogueRows;
import org.metodika.program.offerlist.OfferList;
import org.metodika.program.offerlist.PublishedOffers;
import org.metodika.program.offers.application.Comparisons;
import org.metodika.program.offers.application.OfferCatalogue;
import org.metodika.program.offers.application.Offers;
import org.metodika.program.offers.application.Providers;
import org.metodika.program.offers.domain.Offer;
import org.metodika.program.offers.domain.OfferEvent;
import org.metodika.program.offers.domain.Provider;
import org.metodika.program.offers.domain.ProviderEvent;
import org.metodika.program.offers.messaging.OfferMessages;
import org.metodika.program.offers.messaging.ProviderMessages;
import org.metodika.program.proposals.Proposals;
import org.metodika.program.proposals.Weights;
import org.metodika.program.researches.Research;
import org.metodika.program.researches.ResearchEvent;
import org.metodika.program.researches.ResearchMessages;
import org.metodika.program.researches.Researches;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The catalogue of offers, market researches and what is proposed for a teacher. */
@Configuration(proxyBeanMethods = false)
class OfferConfiguration {

    @Bean
    AggregateStore<Provider, ProviderEvent> providerStore(AggregateStores stores) {
        return stores.open(AggregateType.<Provider, ProviderEvent>named(
                        "provider", StateCodec.of(Provider.class).build())
                .in("providers")
                .startedBy(Provider::from)
                .evolvedBy(Provider::after)
                .ofSchool(provider -> "")
                .publishing(new ProviderMessages())
                .build());
    }

    @Bean
    AggregateStore<Offer, OfferEvent> offerStore(AggregateStores stores) {
        return stores.open(AggregateType.<Offer, OfferEvent>named(
                        "offer", StateCodec.of(Offer.class).build())
                .in("offers")
                .startedBy(Offer::from)
                .evolvedBy(Offer::after)
                .ofSchool(offer -> "")
                .publishing(new OfferMessages())
                .build());
    }

    @Bean
    AggregateStore<Research, ResearchEvent> researchStore(AggregateStores stores) {
        return stores.open(AggregateType.<Research, ResearchEvent>named(
                        "research", StateCodec.of(Research.class).build())
                .in("researches")
                .startedBy(Research::from)
                .evolvedBy(Research::after)
                .ofSchool(Research::schoolId)
                .publishing(new ResearchMessages())
                .build());
    }

    @Bean
    Providers providers(AggregateStore<Provider, ProviderEvent> providerStore, Access access, Clock clock) {
        return new Providers(providerStore, access, clock);
    }

    @Bean
    Offers offers(AggregateStore<Offer, OfferEvent> offerStore, Providers providers, Access access, Clock clock) {
        return new Offers(offerStore, providers, access, clock);
    }

    @Bean
    OfferCatalogue offerCatalogue(AggregateStore<Offer, OfferEvent> offerStore, Providers providers, Clock clock) {
        return new OfferCatalogue(offerStore, providers, clock);
    }

    @Bean
    CatalogueRows catalogueRows(MongoOperations mongo) {
        return new CatalogueRows(mongo);
    }

    @Bean
    Comparisons comparisons(Offers offers) {
        return new Comparisons(offers);
    }

    @Bean
    OfferList offerList(MongoOperations mongo, Access access) {
        return new OfferList(mongo, access);
    }

    @Bean
    Follower offerRowsFollower(MongoOperations mongo, ContractJson json) {
        return OfferList.offerRows(mongo, json);
    }

    @Bean
    Follower providerRowsFollower(MongoOperations mongo, ContractJson json) {
        return OfferList.providerRows(mongo, json);
    }

    @Bean
    PublishedOffers publishedOffers(MongoOperations mongo) {
        return new PublishedOffers(mongo);
    }

    @Bean
    Researches researches(
            AggregateStore<Research, ResearchEvent> researchStore,
            Comparisons comparisons,
            Directory directory,
            Access access,
            MongoOperations mongo) {
        return new Researches(researchStore, comparisons, directory, access, mongo);
    }

    @Bean
    Follower researchRowsFollower(MongoOperations mongo, ContractJson json) {
        return Researches.projection(mongo, json);
    }

    @Bean
    Weights proposalWeights(@Value("classpath:proposals/weights.json") Resource weights) throws IOException {
        JsonMapper mapper = JsonMapper.builder()
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .build();
        try (InputStream in = weights.getInputStream()) {
            return mapper.readValue(in, Weights.class);
        }
    }

    @Bean
    Proposals proposals(
            PublishedOffers publishedOffers,
            KnownDeficits knownDeficits,
            Directory directory,
            Access access,
            Weights proposalWeights) {
        return new Proposals(publishedOffers, knownDeficits, directory, access, proposalWeights);
    }
}
