package org.metodika.monitoring.wiring;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Map;
import org.metodika.contracts.duty.DutyState;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.AggregateStores;
import org.metodika.kit.store.AggregateType;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.store.StateCodec;
import org.metodika.monitoring.daylist.DayList;
import org.metodika.monitoring.duty.application.Duties;
import org.metodika.monitoring.duty.application.DutyWatch;
import org.metodika.monitoring.duty.domain.Duty;
import org.metodika.monitoring.duty.domain.DutyEvent;
import org.metodika.monitoring.duty.domain.Origin;
import org.metodika.monitoring.duty.domain.Standing;
import org.metodika.monitoring.duty.messaging.DutyMessages;
import org.metodika.monitoring.dutyrows.DutyRow;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Duties: their store, their rows and the watch over their days. */
@Configuration(proxyBeanMethods = false)
class DutyConfiguration {

    @Bean
    AggregateStore<Duty, DutyEvent> dutyStore(AggregateStores stores) {
        return stores.open(AggregateType.<Duty, DutyEvent>named(
                        "duty",
                        StateCodec.of(Duty.class)
                                .sealed(
                                        Standing.class,
                                        Map.of(
                                                "open", Standing.Open.class,
                                                "done", Standing.Done.class,
                                                "withdrawn", Standing.Withdrawn.class))
                                .sealed(
                                        Origin.class,
                                        Map.of(
                                                "yearly-report", Origin.YearlyReport.class,
                                                "correction", Origin.Correction.class))
                                .build())
                .in("duties")
                .startedBy(Duty::startedBy)
                .evolvedBy(Duty::evolve)
                .ofSchool(Duty::schoolId)
                .publishing(new DutyMessages())
                .build());
    }

    @Bean
    Duties duties(AggregateStore<Duty, DutyEvent> dutyStore, Access access, Directory directory) {
        return new Duties(dutyStore, access, directory);
    }

    @Bean
    DayList<DutyRow> dutyRows(MongoOperations mongo, Clock clock) {
        return new DayList<>(mongo, clock, DutyRow.class);
    }

    @Bean
    StateProjection<DutyState, DutyRow> dutyRowsKept(MongoOperations mongo, ContractJson json) {
        return DutyRow.projection(mongo, json);
    }

    @Bean
    DutyWatch dutyWatch(
            DayList<DutyRow> dutyRows,
            AggregateStore<Duty, DutyEvent> dutyStore,
            Directory directory,
            MeterRegistry metrics) {
        return new DutyWatch(dutyRows, dutyStore, directory, metrics);
    }
}
