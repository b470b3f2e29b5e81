package org.metodika.program.wiring;

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
import org.metodika.program.trainingcampaigns.TrainingCampaign;
import org.metodika.program.trainingcampaigns.TrainingCampaignEvent;
import org.metodika.program.trainingcampaigns.TrainingCampaignMessages;
import org.metodika.program.trainingcampaigns.TrainingCampaigns;
import org.metodika.program.trainingrequests.TrainingRequest;
import org.metodika.program.trainingrequests.TrainingRequestEvent;
import org.metodika.program.trainingrequests.TrainingRequestList;
import org.metodika.program.trainingrequests.TrainingRequestMessages;
import org.metodika.program.trainingrequests.TrainingRequests;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Requests for training, and the campaigns in which they are formed. */
@Configuration(proxyBeanMethods = false)
class TrainingConfiguration {

    @Bean
    AggregateStore<TrainingCampaign, TrainingCampaignEvent> trainingCampaignStore(AggregateStores stores) {
        return stores.open(AggregateType.<TrainingCampaign, TrainingCampaignEvent>named(
                        "training-campaign",
                        StateCodec.of(TrainingCampaign.class).build())
                .in("training_campaigns")
                .startedBy(TrainingCampaign::startedBy)
                .evolvedBy(TrainingCampaign::evolve)
                .ofSchool(campaign -> TrainingCampaigns.OF_NO_SCHOOL)
                .publishing(new TrainingCampaignMessages())
                .build());
    }

    @Bean
    TrainingCampaigns trainingCampaigns(
            AggregateStore<TrainingCampaign, TrainingCampaignEvent> trainingCampaignStore, Access access, Clock clock) {
        return new TrainingCampaigns(trainingCampaignStore, access, clock);
    }

    @Bean
    AggregateStore<TrainingRequest, TrainingRequestEvent> trainingRequestStore(AggregateStores stores) {
        return stores.open(AggregateType.<TrainingRequest, TrainingRequestEvent>named(
                        "training-request", StateCodec.of(TrainingRequest.class).build())
                .in("training_requests")
                .startedBy(TrainingRequest::startedBy)
                .evolvedBy(TrainingRequest::evolve)
                .ofSchool(TrainingRequest::schoolId)
                .publishing(new TrainingRequestMessages())
                .build());
    }

    @Bean
    TrainingRequests trainingRequests(
            AggregateStore<TrainingRequest, TrainingRequestEvent> trainingRequestStore,
            Access access,
            Directory directory,
            TrainingCampaigns trainingCampaigns,
            KnownDeficits deficits) {
        return new TrainingRequests(trainingRequestStore, access, directory, trainingCampaigns, deficits);
    }

    @Bean
    TrainingRequestList trainingRequestList(MongoOperations mongo, Access access, Directory directory) {
        return new TrainingRequestList(mongo, access, directory);
    }

    @Bean
    Follower trainingRequestRowsFollower(MongoOperations mongo, ContractJson json) {
        return TrainingRequestList.projection(mongo, json);
    }
}
