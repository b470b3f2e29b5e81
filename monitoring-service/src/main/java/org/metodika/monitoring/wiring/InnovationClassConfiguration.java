package org.metodika.monitoring.wiring;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.metodika.contracts.innovationclass.InnovationClassState;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.AggregateStores;
import org.metodika.kit.store.AggregateType;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.store.StateCodec;
import org.metodika.monitoring.daylist.DayList;
import org.metodika.monitoring.innovationclass.application.InnovationClasses;
import org.metodika.monitoring.innovationclass.domain.InnovationClass;
import org.metodika.monitoring.innovationclass.domain.InnovationClassEvent;
import org.metodika.monitoring.innovationclass.domain.Standing;
import org.metodika.monitoring.innovationclass.messaging.InnovationClassMessages;
import org.metodika.monitoring.innovationclassrows.InnovationClassRow;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Classes of the school of innovations: their store and rows. */
@Configuration(proxyBeanMethods = false)
class InnovationClassConfiguration {

    @Bean
    AggregateStore<InnovationClass, InnovationClassEvent> innovationClassStore(AggregateStores stores) {
        return stores.open(AggregateType.<InnovationClass, InnovationClassEvent>named(
                        "innovation-class",
                        StateCodec.of(InnovationClass.class)
                                .sealed(
                                        Standing.class,
                                        Map.of(
                                                "planned", Standing.Planned.class,
                                                "held", Standing.Held.class,
                                                "cancelled", Standing.Cancelled.class))
                                .build())
                .in("innovation_classes")
                .startedBy(InnovationClass::startedBy)
                .evolvedBy(InnovationClass::evolve)
                .ofSchool(held -> Objects.requireNonNullElse(held.schoolId(), ""))
                .publishing(new InnovationClassMessages())
                .build());
    }

    @Bean
    InnovationClasses innovationClasses(
            AggregateStore<InnovationClass, InnovationClassEvent> innovationClassStore,
            Access access,
            Directory directory,
            Clock clock) {
        return new InnovationClasses(innovationClassStore, access, directory, clock);
    }

    @Bean
    DayList<InnovationClassRow> innovationClassRows(MongoOperations mongo, Clock clock) {
        return new DayList<>(mongo, clock, InnovationClassRow.class);
    }

    @Bean
    StateProjection<InnovationClassState, InnovationClassRow> innovationClassRowsKept(
            MongoOperations mongo, ContractJson json) {
        return InnovationClassRow.projection(mongo, json);
    }
}
