package org.metodika.program.wiring;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.projection.Follower;
import org.metodika.kit.projection.Reaction;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.AggregateStores;
import org.metodika.kit.store.AggregateType;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.store.StateCodec;
import org.metodika.program.associations.domain.Association;
import org.metodika.program.associations.domain.AssociationEvent;
import org.metodika.program.deficits.KnownDeficits;
import org.metodika.program.learningsessions.Coverages;
import org.metodika.program.learningsessions.Difficulty;
import org.metodika.program.learningsessions.LearningSession;
import org.metodika.program.learningsessions.LearningSessionEvent;
import org.metodika.program.learningsessions.LearningSessionList;
import org.metodika.program.learningsessions.LearningSessionMessages;
import org.metodika.program.learningsessions.LearningSessions;
import org.metodika.program.learningsessions.SessionDepartures;
import org.metodika.program.learningsessions.SessionRolls;
import org.metodika.program.municipalplan.MunicipalCalendar;
import org.metodika.program.municipalplan.MunicipalPlan;
import org.metodika.program.municipalplan.MunicipalPlanEvent;
import org.metodika.program.municipalplan.MunicipalPlanList;
import org.metodika.program.municipalplan.MunicipalPlanMessages;
import org.metodika.program.municipalplan.MunicipalPlans;
import org.metodika.program.municipalplan.ShippedItem;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The municipal plan of a year, and the learning sessions that carry it out. */
@Configuration(proxyBeanMethods = false)
class MunicipalConfiguration {

    @Bean
    MunicipalCalendar municipalCalendar(Clock clock, @Value("${metodika.municipality.time-zone}") ZoneId zone) {
        return new MunicipalCalendar(clock, zone);
    }

    @Bean
    AggregateStore<MunicipalPlan, MunicipalPlanEvent> municipalPlanStore(AggregateStores stores) {
        return stores.open(AggregateType.<MunicipalPlan, MunicipalPlanEvent>named(
                        "municipal-plan", StateCodec.of(MunicipalPlan.class).build())
                .in("municipal_plans")
                .startedBy(MunicipalPlan::startedBy)
                .evolvedBy(MunicipalPlan::evolve)
                .ofSchool(plan -> "")
                .publishing(new MunicipalPlanMessages())
                .build());
    }

    @Bean
    MunicipalPlans municipalPlans(
            AggregateStore<MunicipalPlan, MunicipalPlanEvent> municipalPlanStore,
            LearningSessionList learningSessionList,
            Access access,
            MunicipalCalendar municipalCalendar,
            @Value("classpath:plans/municipal.json") Resource shipped)
            throws IOException {
        JsonMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (InputStream in = shipped.getInputStream()) {
            return new MunicipalPlans(
                    municipalPlanStore,
                    Stream.of(mapper.readValue(in, ShippedItem[].class))
                            .map(ShippedItem::item)
                            .toList(),
                    learningSessionList::carryingOut,
                    access,
                    municipalCalendar);
        }
    }

    @Bean
    MunicipalPlanList municipalPlanList(MongoOperations mongo, Access access) {
        return new MunicipalPlanList(mongo, access);
    }

    @Bean
    Follower municipalPlanRowsFollower(MongoOperations mongo, ContractJson json) {
        return MunicipalPlanList.projection(mongo, json);
    }

    @Bean
    AggregateStore<LearningSession, LearningSessionEvent> learningSessionStore(AggregateStores stores) {
        return stores.open(AggregateType.<LearningSession, LearningSessionEvent>named(
                        "learning-session", StateCodec.of(LearningSession.class).build())
                .in("learning_sessions")
                .startedBy(LearningSession::startedBy)
                .evolvedBy(LearningSession::evolve)
                .ofSchool(session -> session.schoolId() == null ? "" : session.schoolId())
                .foundBy(SessionRolls.PERSON)
                .publishing(new LearningSessionMessages())
                .build());
    }

    @Bean
    LearningSessions learningSessions(
            AggregateStore<LearningSession, LearningSessionEvent> learningSessionStore,
            AggregateStore<Association, AssociationEvent> associationStore,
            MunicipalPlans municipalPlans,
            KnownDeficits deficits,
            Access access,
            Directory directory,
            MunicipalCalendar municipalCalendar) {
        LearningSessions.Links links = new LearningSessions.Links() {
            @Override
            public boolean hasAssociation(@Nullable String schoolId, UUID association) {
                return associationStore
                        .find(association.toString())
                        .map(found -> found.state())
                        .filter(found -> found.dissolution() == null)
                        .filter(found -> schoolId == null || schoolId.equals(found.schoolId()))
                        .isPresent();
            }

            @Override
            public boolean hasPlanItem(int year, UUID item, boolean inDraft) {
                return municipalPlans.has(year, item, inDraft);
            }

            @Override
            public boolean hasDifficulty(Difficulty difficulty) {
                return deficits.knows(difficulty.dictionary(), difficulty.code());
            }
        };
        return new LearningSessions(
                learningSessionStore, access, directory, links, municipalCalendar.clock(), municipalCalendar.zone());
    }

    @Bean
    SessionRolls sessionRolls(
            AggregateStore<LearningSession, LearningSessionEvent> learningSessionStore,
            Access access,
            Directory directory,
            Clock clock) {
        return new SessionRolls(learningSessionStore, access, directory, clock);
    }

    @Bean
    LearningSessionList learningSessionList(MongoOperations mongo, Access access, Directory directory) {
        return new LearningSessionList(mongo, access, directory);
    }

    @Bean
    Follower learningSessionRowsFollower(MongoOperations mongo, ContractJson json) {
        return LearningSessionList.projection(mongo, json);
    }

    @Bean
    Reaction sessionDepartures(SessionRolls sessionRolls, ContractJson json) {
        return SessionDepartures.of(sessionRolls, json);
    }

    @Bean
    Coverages coverages(MongoOperations mongo, KnownDeficits deficits, Access access) {
        return new Coverages(mongo, deficits, access);
    }
}
