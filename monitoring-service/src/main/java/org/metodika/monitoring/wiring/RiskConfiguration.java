package org.metodika.monitoring.wiring;

import java.time.Clock;
import org.metodika.contracts.risk.RiskState;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.AggregateStores;
import org.metodika.kit.store.AggregateType;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.store.StateCodec;
import org.metodika.monitoring.daylist.DayList;
import org.metodika.monitoring.risk.application.Risks;
import org.metodika.monitoring.risk.domain.Risk;
import org.metodika.monitoring.risk.domain.RiskEvent;
import org.metodika.monitoring.risk.messaging.RiskMessages;
import org.metodika.monitoring.riskrows.RiskRow;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** The risk register: its store and its rows. */
@Configuration(proxyBeanMethods = false)
class RiskConfiguration {

    @Bean
    AggregateStore<Risk, RiskEvent> riskStore(AggregateStores stores) {
        return stores.open(AggregateType.<Risk, RiskEvent>named(
                        "risk", StateCodec.of(Risk.class).build())
                .in("risks")
                .startedBy(Risk::startedBy)
                .evolvedBy(Risk::evolve)
                .ofSchool(Risk::schoolId)
                .publishing(new RiskMessages())
                .build());
    }

    @Bean
    Risks risks(AggregateStore<Risk, RiskEvent> riskStore, Access access, Directory directory) {
        return new Risks(riskStore, access, directory);
    }

    @Bean
    DayList<RiskRow> riskRows(MongoOperations mongo, Clock clock) {
        return new DayList<>(mongo, clock, RiskRow.class);
    }

    @Bean
    StateProjection<RiskState, RiskRow> riskRowsKept(MongoOperations mongo, ContractJson json) {
        return RiskRow.projection(mongo, json);
    }
}
