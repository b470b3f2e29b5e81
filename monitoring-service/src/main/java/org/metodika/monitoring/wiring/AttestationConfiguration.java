package org.metodika.monitoring.wiring;

import java.time.Clock;
import java.util.Map;
import org.metodika.contracts.attestation.AttestationState;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.projection.Reaction;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.AggregateStores;
import org.metodika.kit.store.AggregateType;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.store.StateCodec;
import org.metodika.monitoring.attestation.application.AttestationWatch;
import org.metodika.monitoring.attestation.application.Attestations;
import org.metodika.monitoring.attestation.application.Checklists;
import org.metodika.monitoring.attestation.domain.Attestation;
import org.metodika.monitoring.attestation.domain.AttestationEvent;
import org.metodika.monitoring.attestation.domain.Checklist;
import org.metodika.monitoring.attestation.domain.Standing;
import org.metodika.monitoring.attestation.messaging.AttestationMessages;
import org.metodika.monitoring.attestation.messaging.AttestationReaction;
import org.metodika.monitoring.attestation.messaging.ChecklistMessages;
import org.metodika.monitoring.attestationrows.AttestationRow;
import org.metodika.monitoring.attestationrows.AttestationRows;
import org.metodika.monitoring.daylist.DayList;
import org.metodika.monitoring.journalrows.ConsultationRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Attestations and their checklists: their stores, their rows and the watch over terms. */
@Configuration(proxyBeanMethods = false)
class AttestationConfiguration {

    @Bean
    AggregateStore<Attestation, AttestationEvent> attestationStore(AggregateStores stores) {
        return stores.open(AggregateType.<Attestation, AttestationEvent>named(
                        "attestation",
                        StateCodec.of(Attestation.class)
                                .sealed(
                                        Standing.class,
                                        Map.of(
                                                "preparing", Standing.Preparing.class,
                                                "applied", Standing.Applied.class,
                                                "decided", Standing.Decided.class,
                                                "withdrawn", Standing.Withdrawn.class))
                                .build())
                .in("attestations")
                .startedBy(Attestation::startedBy)
                .evolvedBy(Attestation::evolve)
                .ofSchool(Attestation::schoolId)
                .publishing(new AttestationMessages())
                .build());
    }

    @Bean
    AggregateStore<Checklist, Checklist.Changed> checklistStore(AggregateStores stores) {
        return stores.open(AggregateType.<Checklist, Checklist.Changed>named(
                        "attestation-checklist", StateCodec.of(Checklist.class).build())
                .in("attestation_checklists")
                .startedBy(Checklist::startedBy)
                .evolvedBy(Checklist::evolve)
                .ofSchool(_ -> "")
                .publishing(new ChecklistMessages())
                .build());
    }

    @Bean
    Checklists attestationChecklists(AggregateStore<Checklist, Checklist.Changed> checklistStore, Access access) {
        return new Checklists(checklistStore, access);
    }

    @Bean
    AttestationRows attestationRows(MongoOperations mongo) {
        return new AttestationRows(mongo);
    }

    @Bean
    DayList<AttestationRow> attestationsByDay(MongoOperations mongo, Clock clock) {
        return new DayList<>(mongo, clock, AttestationRow.class);
    }

    @Bean
    StateProjection<AttestationState, AttestationRow> attestationRowsKept(MongoOperations mongo, ContractJson json) {
        return AttestationRow.projection(mongo, json);
    }

    @Bean
    Attestations attestations(
            AggregateStore<Attestation, AttestationEvent> attestationStore,
            AttestationRows attestationRows,
            ConsultationRows consultations,
            Checklists attestationChecklists,
            Access access,
            Directory directory) {
        return new Attestations(
                attestationStore, attestationRows, consultations, attestationChecklists, access, directory);
    }

    @Bean
    Reaction attestationAttemptsFollowed(Attestations attestations, ContractJson json) {
        return AttestationReaction.of(attestations, json);
    }

    @Bean
    AttestationWatch attestationWatch(
            DayList<AttestationRow> attestationsByDay,
            AttestationRows attestationRows,
            AggregateStore<Attestation, AttestationEvent> attestationStore,
            Directory directory) {
        return new AttestationWatch(attestationsByDay, attestationRows, attestationStore, directory);
    }
}
