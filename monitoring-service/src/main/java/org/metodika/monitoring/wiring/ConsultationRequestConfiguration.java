package org.metodika.monitoring.wiring;

import java.time.Clock;
import java.util.Map;
import org.metodika.contracts.consultationrequest.ConsultationRequestState;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.AggregateStores;
import org.metodika.kit.store.AggregateType;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.store.StateCodec;
import org.metodika.monitoring.consultation.application.Consultations;
import org.metodika.monitoring.consultationrequest.application.ConsultationRequests;
import org.metodika.monitoring.consultationrequest.domain.ConsultationRequest;
import org.metodika.monitoring.consultationrequest.domain.ConsultationRequestEvent;
import org.metodika.monitoring.consultationrequest.domain.Standing;
import org.metodika.monitoring.consultationrequest.messaging.ConsultationRequestMessages;
import org.metodika.monitoring.consultationrequestrows.ConsultationRequestRow;
import org.metodika.monitoring.consultationrequestrows.WaitingRequests;
import org.metodika.monitoring.daylist.DayList;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Requests for consultations: their store and rows. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ConsultationSettings.class)
class ConsultationRequestConfiguration {

    @Bean
    AggregateStore<ConsultationRequest, ConsultationRequestEvent> consultationRequestStore(AggregateStores stores) {
        return stores.open(AggregateType.<ConsultationRequest, ConsultationRequestEvent>named(
                        "consultation-request",
                        StateCodec.of(ConsultationRequest.class)
                                .sealed(
                                        Standing.class,
                                        Map.of(
                                                "open", Standing.Open.class,
                                                "taken", Standing.Taken.class,
                                                "agreed", Standing.Agreed.class,
                                                "answered", Standing.Answered.class,
                                                "held", Standing.Held.class,
                                                "closed", Standing.Closed.class))
                                .build())
                .in("consultation_requests")
                .startedBy(ConsultationRequest::startedBy)
                .evolvedBy(ConsultationRequest::evolve)
                .ofSchool(ConsultationRequest::schoolId)
                .publishing(new ConsultationRequestMessages())
                .build());
    }

    @Bean
    ConsultationRequests consultationRequests(
            AggregateStore<ConsultationRequest, ConsultationRequestEvent> consultationRequestStore,
            Consultations consultations,
            Access access,
            Directory directory,
            ConsultationSettings settings) {
        return new ConsultationRequests(
                consultationRequestStore, consultations, access, directory, settings.answerWithin());
    }

    @Bean
    DayList<ConsultationRequestRow> consultationRequestRows(MongoOperations mongo, Clock clock) {
        return new DayList<>(mongo, clock, ConsultationRequestRow.class);
    }

    @Bean
    WaitingRequests waitingRequests(MongoOperations mongo, DayList<ConsultationRequestRow> consultationRequestRows) {
        return new WaitingRequests(mongo, consultationRequestRows);
    }

    @Bean
    StateProjection<ConsultationRequestState, ConsultationRequestRow> consultationRequestRowsKept(
            MongoOperations mongo, ContractJson json) {
        return ConsultationRequestRow.projection(mongo, json);
    }
}
