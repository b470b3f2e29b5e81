package org.metodika.monitoring.wiring;

import java.time.Clock;
import org.metodika.contracts.acquaintance.AcquaintanceState;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.AggregateStores;
import org.metodika.kit.store.AggregateType;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.store.StateCodec;
import org.metodika.monitoring.acquaintance.application.Acquaintances;
import org.metodika.monitoring.acquaintance.domain.Acquaintance;
import org.metodika.monitoring.acquaintance.domain.AcquaintanceEvent;
import org.metodika.monitoring.acquaintance.messaging.AcquaintanceMessages;
import org.metodika.monitoring.acquaintancerows.AcquaintanceRow;
import org.metodika.monitoring.daylist.DayList;
import org.metodika.monitoring.quality.application.Analyses;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Acquaintance with reports: its store and its rows. */
@Configuration(proxyBeanMethods = false)
class AcquaintanceConfiguration {

    @Bean
    AggregateStore<Acquaintance, AcquaintanceEvent> acquaintanceStore(AggregateStores stores) {
        return stores.open(AggregateType.<Acquaintance, AcquaintanceEvent>named(
                        "acquaintance", StateCodec.of(Acquaintance.class).build())
                .in("acquaintances")
                .startedBy(Acquaintance::startedBy)
                .evolvedBy(Acquaintance::evolve)
                .ofSchool(Acquaintance::schoolId)
                .publishing(new AcquaintanceMessages())
                .build());
    }

    @Bean
    Acquaintances acquaintances(
            AggregateStore<Acquaintance, AcquaintanceEvent> acquaintanceStore,
            Analyses analyses,
            Access access,
            Directory directory) {
        return new Acquaintances(acquaintanceStore, analyses, access, directory);
    }

    @Bean
    DayList<AcquaintanceRow> acquaintanceRows(MongoOperations mongo, Clock clock) {
        return new DayList<>(mongo, clock, AcquaintanceRow.class);
    }

    @Bean
    StateProjection<AcquaintanceState, AcquaintanceRow> acquaintanceRowsKept(MongoOperations mongo, ContractJson json) {
        return AcquaintanceRow.projection(mongo, json);
    }
}
