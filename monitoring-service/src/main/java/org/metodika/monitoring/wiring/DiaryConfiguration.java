package org.metodika.monitoring.wiring;

import java.time.Clock;
import org.metodika.contracts.diary.DiaryEntryState;
import org.metodika.contracts.route.RouteState;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.AggregateStores;
import org.metodika.kit.store.AggregateType;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.store.StateCodec;
import org.metodika.monitoring.controlledprogram.ControlledPrograms;
import org.metodika.monitoring.controlledprogram.ProgramReach;
import org.metodika.monitoring.diary.application.Diaries;
import org.metodika.monitoring.diary.domain.DiaryEntry;
import org.metodika.monitoring.diary.domain.DiaryEvent;
import org.metodika.monitoring.diary.messaging.DiaryMessages;
import org.metodika.monitoring.individualplan.IndividualPlans;
import org.metodika.monitoring.individualplan.KnownRoute;
import org.metodika.monitoring.individualplan.KnownRoutes;
import org.metodika.monitoring.journalrows.DiaryRow;
import org.metodika.monitoring.journalrows.DiaryRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Diaries: their store and rows, the routes that are known, and who reaches what belongs to programs and routes. */
@Configuration(proxyBeanMethods = false)
class DiaryConfiguration {

    @Bean
    ProgramReach programReach(Access access, ControlledPrograms programs) {
        return new ProgramReach(access, programs);
    }

    @Bean
    KnownRoutes knownRoutes(MongoOperations mongo) {
        return new KnownRoutes(mongo);
    }

    @Bean
    StateProjection<RouteState, KnownRoute> knownRoutesKept(MongoOperations mongo, ContractJson json) {
        return KnownRoutes.projection(mongo, json);
    }

    @Bean
    IndividualPlans individualPlans(ControlledPrograms programs, KnownRoutes routes, ProgramReach reach) {
        return new IndividualPlans(programs, routes, reach);
    }

    @Bean
    AggregateStore<DiaryEntry, DiaryEvent> diaryStore(AggregateStores stores) {
        return stores.open(AggregateType.<DiaryEntry, DiaryEvent>named(
                        "diary", StateCodec.of(DiaryEntry.class).build())
                .in("diary_entries")
                .startedBy(DiaryEntry::startedBy)
                .evolvedBy(DiaryEntry::evolve)
                .ofSchool(entry -> entry.heading().schoolId())
                .publishing(new DiaryMessages())
                .build());
    }

    @Bean
    Diaries diaries(
            AggregateStore<DiaryEntry, DiaryEvent> diaryStore,
            IndividualPlans plans,
            Directory directory,
            Clock clock) {
        return new Diaries(diaryStore, plans, directory, clock);
    }

    @Bean
    DiaryRows diaryRows(MongoOperations mongo) {
        return new DiaryRows(mongo);
    }

    @Bean
    StateProjection<DiaryEntryState, DiaryRow> diaryRowsKept(MongoOperations mongo, ContractJson json) {
        return DiaryRows.projection(mongo, json);
    }
}
