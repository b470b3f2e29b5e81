package org.metodika.monitoring.wiring;

import org.metodika.contracts.consultation.ConsultationState;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.AggregateStores;
import org.metodika.kit.store.AggregateType;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.store.StateCodec;
import org.metodika.monitoring.consultation.application.Consultations;
import org.metodika.monitoring.consultation.domain.Consultation;
import org.metodika.monitoring.consultation.domain.ConsultationEvent;
import org.metodika.monitoring.consultation.messaging.ConsultationMessages;
import org.metodika.monitoring.controlledprogram.ControlledPrograms;
import org.metodika.monitoring.controlledprogram.ProgramReach;
import org.metodika.monitoring.journalrows.ConsultationRow;
import org.metodika.monitoring.journalrows.ConsultationRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** The log of consultations: its store and rows. */
@Configuration(proxyBeanMethods = false)
class ConsultationConfiguration {

    @Bean
    AggregateStore<Consultation, ConsultationEvent> consultationStore(AggregateStores stores) {
        return stores.open(AggregateType.<Consultation, ConsultationEvent>named(
                        "consultation", StateCodec.of(Consultation.class).build())
                .in("consultations")
                .startedBy(Consultation::startedBy)
                .evolvedBy(Consultation::evolve)
                .ofSchool(entry -> entry.parties().schoolId())
                .publishing(new ConsultationMessages())
                .build());
    }

    @Bean
    Consultations consultations(
            AggregateStore<Consultation, ConsultationEvent> consultationStore,
            ProgramReach reach,
            ControlledPrograms programs,
            Directory directory) {
        return new Consultations(consultationStore, reach, programs, directory);
    }

    @Bean
    ConsultationRows consultationRows(MongoOperations mongo) {
        return new ConsultationRows(mongo);
    }

    @Bean
    StateProjection<ConsultationState, ConsultationRow> consultationRowsKept(MongoOperations mongo, ContractJson json) {
        return ConsultationRows.projection(mongo, json);
    }
}
