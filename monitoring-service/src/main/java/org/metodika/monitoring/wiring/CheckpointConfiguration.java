package org.metodika.monitoring.wiring;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Map;
import org.metodika.contracts.checkpoint.CheckpointState;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.projection.Reaction;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.AggregateStores;
import org.metodika.kit.store.AggregateType;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.store.StateCodec;
import org.metodika.monitoring.checkpoint.application.Checkpoints;
import org.metodika.monitoring.checkpoint.application.DeadlineWatch;
import org.metodika.monitoring.checkpoint.application.Layout;
import org.metodika.monitoring.checkpoint.application.ReminderWatch;
import org.metodika.monitoring.checkpoint.domain.Checkpoint;
import org.metodika.monitoring.checkpoint.domain.CheckpointEvent;
import org.metodika.monitoring.checkpoint.domain.Standing;
import org.metodika.monitoring.checkpoint.messaging.CheckpointMessages;
import org.metodika.monitoring.checkpoint.messaging.ProgramReaction;
import org.metodika.monitoring.checkpointrows.CheckpointRow;
import org.metodika.monitoring.checkpointrows.CheckpointRows;
import org.metodika.monitoring.looks.CheckpointLook;
import org.metodika.monitoring.looks.CheckpointLooks;
import org.metodika.monitoring.program.Approvals;
import org.metodika.monitoring.program.KnownPrograms;
import org.metodika.monitoring.workingcalendar.application.WorkingCalendars;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Checkpoints: their store, their layout, their rows and the watch over their deadlines. */
@Configuration(proxyBeanMethods = false)
class CheckpointConfiguration {

    @Bean
    AggregateStore<Checkpoint, CheckpointEvent> checkpointStore(AggregateStores stores) {
        return stores.open(AggregateType.<Checkpoint, CheckpointEvent>named(
                        "checkpoint",
                        StateCodec.of(Checkpoint.class)
                                .sealed(
                                        Standing.class,
                                        Map.of(
                                                "open", Standing.Open.class,
                                                "passed", Standing.Passed.class,
                                                "passed-on-paper", Standing.PassedOnPaper.class,
                                                "cancelled", Standing.Cancelled.class))
                                .build())
                .in("checkpoints")
                .startedBy(Checkpoint::startedBy)
                .evolvedBy(Checkpoint::evolve)
                .ofSchool(checkpoint -> checkpoint.plan().schoolId())
                .publishing(new CheckpointMessages())
                .build());
    }

    @Bean
    Checkpoints checkpoints(
            AggregateStore<Checkpoint, CheckpointEvent> checkpointStore,
            Access access,
            Directory directory,
            Approvals approvals,
            KnownPrograms programs,
            WorkingCalendars calendars) {
        return new Checkpoints(checkpointStore, access, directory, approvals, programs, calendars);
    }

    @Bean
    Reaction programApprovals(
            AggregateStore<Checkpoint, CheckpointEvent> checkpointStore, Approvals approvals, ContractJson json) {
        return ProgramReaction.of(new Layout(checkpointStore, approvals), json);
    }

    @Bean
    CheckpointRows checkpointRows(MongoOperations mongo, Clock clock) {
        return new CheckpointRows(mongo, clock);
    }

    @Bean
    StateProjection<CheckpointState, CheckpointRow> checkpointRowsKept(MongoOperations mongo, ContractJson json) {
        return CheckpointRows.projection(mongo, json);
    }

    @Bean
    DeadlineWatch deadlineWatch(
            CheckpointRows rows,
            AggregateStore<Checkpoint, CheckpointEvent> checkpointStore,
            Directory directory,
            WorkingCalendars calendars,
            MeterRegistry metrics) {
        return new DeadlineWatch(rows, checkpointStore, directory, calendars, metrics);
    }

    @Bean
    CheckpointLooks checkpointLooks(MongoOperations mongo, Clock clock) {
        return new CheckpointLooks(mongo, clock);
    }

    @Bean
    StateProjection<CheckpointState, CheckpointLook> checkpointLooksKept(MongoOperations mongo, ContractJson json) {
        return CheckpointLooks.projection(mongo, json);
    }

    @Bean
    ReminderWatch reminderWatch(
            CheckpointLooks looks,
            AggregateStore<Checkpoint, CheckpointEvent> checkpointStore,
            Directory directory,
            WorkingCalendars calendars) {
        return new ReminderWatch(looks, checkpointStore, directory, calendars);
    }
}
