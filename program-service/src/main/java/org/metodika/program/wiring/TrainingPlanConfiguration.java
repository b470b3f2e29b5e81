package org.metodika.program.wiring;

import java.util.Optional;
import java.util.UUID;
import org.metodika.kit.identity.Access;
import org.metodika.kit.projection.Reaction;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.AggregateStores;
import org.metodika.kit.store.AggregateType;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.store.StateCodec;
import org.metodika.kit.store.Versioned;
import org.metodika.program.deficits.KnownDeficits;
import org.metodika.program.offers.domain.Offer;
import org.metodika.program.offers.domain.OfferEvent;
import org.metodika.program.offers.domain.OfferFacts;
import org.metodika.program.offers.domain.OfferStatus;
import org.metodika.program.offers.domain.Provider;
import org.metodika.program.offers.domain.ProviderEvent;
import org.metodika.program.trainingcampaigns.TrainingCampaigns;
import org.metodika.program.trainingplans.application.OfferBook;
import org.metodika.program.trainingplans.application.PlanDesk;
import org.metodika.program.trainingplans.application.PlanFollowing;
import org.metodika.program.trainingplans.application.TrainingPlans;
import org.metodika.program.trainingplans.domain.StudyForm;
import org.metodika.program.trainingplans.domain.TrainingPlan;
import org.metodika.program.trainingplans.domain.TrainingPlanEvent;
import org.metodika.program.trainingplans.messaging.PlanReaction;
import org.metodika.program.trainingplans.messaging.TrainingPlanMessages;
import org.metodika.program.trainingrequests.TrainingRequestList;
import org.metodika.program.trainingrequests.TrainingRequests;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The yearly plan of professional development, and what requests make of it. */
@Configuration(proxyBeanMethods = false)
class TrainingPlanConfiguration {

    @Bean
    AggregateStore<TrainingPlan, TrainingPlanEvent> trainingPlanStore(AggregateStores stores) {
        return stores.open(AggregateType.<TrainingPlan, TrainingPlanEvent>named(
                        "training-plan", StateCodec.of(TrainingPlan.class).build())
                .in("training_plans")
                .startedBy(TrainingPlan::startedBy)
                .evolvedBy(TrainingPlan::evolve)
                .ofSchool(plan -> TrainingCampaigns.OF_NO_SCHOOL)
                .publishing(new TrainingPlanMessages())
                .build());
    }

    @Bean
    PlanDesk planDesk(
            TrainingRequestList trainingRequestList,
            KnownDeficits deficits,
            AggregateStore<Offer, OfferEvent> offerStore,
            AggregateStore<Provider, ProviderEvent> providerStore) {
        return new PlanDesk(trainingRequestList, deficits, offer -> terms(offer, offerStore, providerStore));
    }

    private static Optional<OfferBook.Terms> terms(
            UUID offer, AggregateStore<Offer, OfferEvent> offers, AggregateStore<Provider, ProviderEvent> providers) {
        return offers.find(offer.toString())
                .map(Versioned::state)
                .filter(found -> found.status() == OfferStatus.PUBLISHED)
                .map(Offer::facts)
                .flatMap(facts -> providers
                        .find(facts.provider().value().toString())
                        .map(provider -> terms(facts, provider.state())));
    }

    private static OfferBook.Terms terms(OfferFacts facts, Provider provider) {
        return new OfferBook.Terms(
                provider.facts().name(),
                facts.title(),
                facts.hours(),
                StudyForm.valueOf(facts.study().name()),
                facts.price());
    }

    @Bean
    TrainingPlans trainingPlans(
            AggregateStore<TrainingPlan, TrainingPlanEvent> trainingPlanStore,
            Access access,
            TrainingCampaigns trainingCampaigns,
            PlanDesk planDesk) {
        return new TrainingPlans(trainingPlanStore, access, trainingCampaigns, planDesk);
    }

    @Bean
    PlanFollowing planFollowing(
            AggregateStore<TrainingPlan, TrainingPlanEvent> trainingPlanStore, TrainingRequests trainingRequests) {
        return new PlanFollowing(trainingPlanStore, trainingRequests);
    }

    @Bean
    Reaction trainingPlanRequests(PlanFollowing planFollowing, ContractJson json) {
        return PlanReaction.of(planFollowing, json);
    }
}
