package org.metodika.monitoring.wiring;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Set;
import net.javacrumbs.shedlock.core.LockProvider;
import org.metodika.contracts.checkpoint.CheckpointReturned;
import org.metodika.contracts.deficit.DeficitState;
import org.metodika.contracts.learningsession.LearningSessionState;
import org.metodika.contracts.program.ProgramState;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.projection.MarkingProjection;
import org.metodika.kit.projection.Projection;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.metodika.monitoring.watch.FactsReader;
import org.metodika.monitoring.watch.WatchKeeper;
import org.metodika.monitoring.watch.WatchMarks;
import org.metodika.monitoring.watch.WatchSettings;
import org.metodika.monitoring.watch.WatchSheets;
import org.metodika.monitoring.watch.WatchStreams;
import org.metodika.monitoring.watchrows.DeficitRow;
import org.metodika.monitoring.watchrows.PartakingProjection;
import org.metodika.monitoring.watchrows.PlanRow;
import org.metodika.monitoring.watchrows.ReturnRow;
import org.metodika.monitoring.watchrows.SessionPartakingRow;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Watch lists: the rows they are counted from besides those that are there anyway, their marks, their streams. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WatchSettings.class)
class WatchConfiguration {

    private static final String SCHOOLS = "known-schools";
    private static final String SESSIONS = "session-partakings";

    /** Projections of this service that lists are counted from, and the directory's. */
    private static final Set<String> WATCHED = Set.of(
            SCHOOLS,
            "known-people",
            "checkpoint-rows",
            "checkpoint-returns",
            "control-rows",
            "duty-rows",
            "consultation-rows",
            "watched-plans",
            "watched-deficits",
            "partakings",
            SESSIONS);

    @Bean
    StateProjection<ProgramState, PlanRow> watchedPlansKept(MongoOperations mongo, ContractJson json) {
        return PlanRow.projection(mongo, json);
    }

    @Bean
    StateProjection<DeficitState, DeficitRow> watchedDeficitsKept(MongoOperations mongo, ContractJson json) {
        return DeficitRow.projection(mongo, json);
    }

    @Bean
    StateProjection<CheckpointReturned, ReturnRow> checkpointReturnsKept(MongoOperations mongo, ContractJson json) {
        return ReturnRow.projection(mongo, json);
    }

    @Bean
    PartakingProjection partakingsKept(MongoOperations mongo, ContractJson json) {
        return new PartakingProjection(mongo, json);
    }

    @Bean
    StateProjection<LearningSessionState, SessionPartakingRow> sessionPartakingsKept(
            MongoOperations mongo, ContractJson json) {
        return SessionPartakingRow.projection(mongo, json);
    }

    @Bean
    WatchMarks watchMarks(MongoOperations mongo) {
        return new WatchMarks(mongo);
    }

    /** The projections concerned belong to several features and to the directory of the kit; none of them has to know who counts. */
    @Bean
    static BeanPostProcessor watchedRows(ObjectProvider<WatchMarks> marks, ObjectProvider<MongoOperations> mongo) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (!(bean instanceof Projection rows && WATCHED.contains(rows.name()))) {
                    return bean;
                }
                return switch (rows.name()) {
                    case SCHOOLS -> new MarkingProjection(rows, "_id", marks.getObject(), mongo.getObject());
                    case SESSIONS -> new MarkingProjection(rows, "schoolIds", marks.getObject(), mongo.getObject());
                    default -> new MarkingProjection(rows, marks.getObject(), mongo.getObject());
                };
            }
        };
    }

    @Bean
    FactsReader factsReader(MongoOperations mongo, Directory directory) {
        return new FactsReader(mongo, directory);
    }

    @Bean
    WatchSheets watchSheets(WatchMarks marks, FactsReader reader, Directory directory, MongoOperations mongo) {
        return new WatchSheets(marks, reader, directory, mongo);
    }

    @Bean
    WatchStreams watchStreams(
            WatchMarks marks, WatchSheets sheets, Access access, WatchSettings settings, MeterRegistry metrics) {
        return new WatchStreams(marks, sheets, access, settings, metrics);
    }

    @Bean
    WatchKeeper watchKeeper(
            WatchMarks marks,
            WatchSheets sheets,
            Directory directory,
            LockProvider locks,
            WatchStreams streams,
            MeterRegistry metrics) {
        return new WatchKeeper(marks, sheets, directory, locks, streams, metrics);
    }
}
