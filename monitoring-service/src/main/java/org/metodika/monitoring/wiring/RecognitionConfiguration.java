package org.metodika.monitoring.wiring;

import java.time.Clock;
import org.metodika.contracts.recognition.RecognitionState;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.AggregateStores;
import org.metodika.kit.store.AggregateType;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.store.StateCodec;
import org.metodika.monitoring.daylist.DayList;
import org.metodika.monitoring.recognition.application.Recognitions;
import org.metodika.monitoring.recognition.domain.Recognition;
import org.metodika.monitoring.recognition.domain.RecognitionEvent;
import org.metodika.monitoring.recognition.messaging.RecognitionMessages;
import org.metodika.monitoring.recognitionrows.RecognitionRow;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Rewards: their store and their rows. */
@Configuration(proxyBeanMethods = false)
class RecognitionConfiguration {

    @Bean
    AggregateStore<Recognition, RecognitionEvent> recognitionStore(AggregateStores stores) {
        return stores.open(AggregateType.<Recognition, RecognitionEvent>named(
                        "recognition", StateCodec.of(Recognition.class).build())
                .in("recognitions")
                .startedBy(Recognition::startedBy)
                .evolvedBy(Recognition::evolve)
                .ofSchool(Recognition::schoolId)
                .publishing(new RecognitionMessages())
                .build());
    }

    @Bean
    Recognitions recognitions(
            AggregateStore<Recognition, RecognitionEvent> recognitionStore, Access access, Directory directory) {
        return new Recognitions(recognitionStore, access, directory);
    }

    @Bean
    DayList<RecognitionRow> recognitionRows(MongoOperations mongo, Clock clock) {
        return new DayList<>(mongo, clock, RecognitionRow.class);
    }

    @Bean
    StateProjection<RecognitionState, RecognitionRow> recognitionRowsKept(MongoOperations mongo, ContractJson json) {
        return RecognitionRow.projection(mongo, json);
    }
}
