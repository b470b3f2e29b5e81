package org.metodika.diagnostics.wiring;

import org.metodika.diagnostics.assessment.application.Assessments;
import org.metodika.diagnostics.deficit.application.DeficitDetection;
import org.metodika.diagnostics.deficit.application.Deficits;
import org.metodika.diagnostics.deficit.domain.Deficit;
import org.metodika.diagnostics.deficit.domain.DeficitEvent;
import org.metodika.diagnostics.deficit.messaging.DeficitMessages;
import org.metodika.diagnostics.deficit.messaging.DeficitReaction;
import org.metodika.diagnostics.level.Levels;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.projection.Reaction;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.AggregateStores;
import org.metodika.kit.store.AggregateType;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.store.StateCodec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Deficits and what makes them. */
@Configuration(proxyBeanMethods = false)
class DeficitConfiguration {

    @Bean
    AggregateStore<Deficit, DeficitEvent> deficitStore(AggregateStores stores) {
        return stores.open(AggregateType.<Deficit, DeficitEvent>named(
                        "deficit", StateCodec.of(Deficit.class).build())
                .in("deficits")
                .startedBy(Deficit::start)
                .evolvedBy(Deficit::evolve)
                .ofSchool(deficit -> deficit.difficulty().schoolId())
                .keyedBy(Deficit::naturalKey)
                .publishing(new DeficitMessages())
                .build());
    }

    @Bean
    Deficits deficits(AggregateStore<Deficit, DeficitEvent> store, Directory directory, Access access) {
        return new Deficits(store, directory, access);
    }

    @Bean
    DeficitDetection deficitDetection(
            AggregateStore<Deficit, DeficitEvent> store, Assessments assessments, Levels levels, Directory directory) {
        return new DeficitDetection(store, assessments, levels, directory);
    }

    @Bean
    Reaction deficitReaction(DeficitDetection detection, ContractJson json) {
        return DeficitReaction.to(detection, json);
    }

    @Bean
    Reaction deficitsFromPaper(DeficitDetection detection, ContractJson json) {
        return DeficitReaction.toTransfers(detection, json);
    }

    @Bean
    Reaction deficitsAddressed(DeficitDetection detection, ContractJson json) {
        return DeficitReaction.toPrograms(detection, json);
    }
}
