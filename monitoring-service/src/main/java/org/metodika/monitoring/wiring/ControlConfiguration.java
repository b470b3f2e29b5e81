package org.metodika.monitoring.wiring;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Map;
import org.metodika.contracts.control.ControlState;
import org.metodika.contracts.program.ProgramState;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.projection.Reaction;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.AggregateStores;
import org.metodika.kit.store.AggregateType;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.store.StateCodec;
import org.metodika.monitoring.control.application.ControlReach;
import org.metodika.monitoring.control.application.ControlWatch;
import org.metodika.monitoring.control.application.Controls;
import org.metodika.monitoring.control.application.ProgramControl;
import org.metodika.monitoring.control.application.Proposals;
import org.metodika.monitoring.control.domain.Control;
import org.metodika.monitoring.control.domain.ControlEvent;
import org.metodika.monitoring.control.domain.Ending;
import org.metodika.monitoring.control.domain.Standing;
import org.metodika.monitoring.control.messaging.ControlMessages;
import org.metodika.monitoring.control.messaging.ProgramReaction;
import org.metodika.monitoring.controlledprogram.ControlLedgers;
import org.metodika.monitoring.controlledprogram.ControlledProgram;
import org.metodika.monitoring.controlledprogram.ControlledPrograms;
import org.metodika.monitoring.controlrows.ControlRow;
import org.metodika.monitoring.controlrows.ControlRows;
import org.metodika.monitoring.resources.ResourceRegister;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Controls: their store, what they follow, their rows and the watch over their days. */
@Configuration(proxyBeanMethods = false)
class ControlConfiguration {

    @Bean
    AggregateStore<Control, ControlEvent> controlStore(AggregateStores stores) {
        return stores.open(AggregateType.<Control, ControlEvent>named(
                        "control",
                        StateCodec.of(Control.class)
                                .sealed(
                                        Standing.class,
                                        Map.of(
                                                "open", Standing.Open.class,
                                                "settled", Standing.Settled.class,
                                                "cancelled", Standing.Cancelled.class))
                                .sealed(
                                        Ending.class,
                                        Map.of(
                                                "estimate", Ending.Estimate.class,
                                                "measure", Ending.Measure.class,
                                                "correct-the-plan", Ending.CorrectThePlan.class))
                                .build())
                .in("controls")
                .startedBy(Control::startedBy)
                .evolvedBy(Control::evolve)
                .ofSchool(control -> control.entry().schoolId())
                .publishing(new ControlMessages())
                .build());
    }

    @Bean
    ControlLedgers controlLedgers(MongoOperations mongo) {
        return new ControlLedgers(mongo);
    }

    @Bean
    ControlledPrograms controlledPrograms(MongoOperations mongo) {
        return new ControlledPrograms(mongo);
    }

    @Bean
    StateProjection<ProgramState, ControlledProgram> controlledProgramsKept(MongoOperations mongo, ContractJson json) {
        return ControlledPrograms.projection(mongo, json);
    }

    @Bean
    ControlReach controlReach(Access access, ControlledPrograms programs) {
        return new ControlReach(access, programs);
    }

    @Bean
    Controls controls(
            AggregateStore<Control, ControlEvent> controlStore,
            ControlReach reach,
            Directory directory,
            ControlLedgers ledgers,
            ControlledPrograms programs) {
        return new Controls(controlStore, reach, directory, ledgers, programs);
    }

    @Bean
    Proposals proposals(
            Controls controls,
            AggregateStore<Control, ControlEvent> controlStore,
            ControlReach reach,
            Directory directory,
            ControlLedgers ledgers,
            ControlledPrograms programs) {
        return new Proposals(controls, controlStore, reach, directory, ledgers, programs);
    }

    @Bean
    ProgramControl programControl(AggregateStore<Control, ControlEvent> controlStore, ControlLedgers ledgers) {
        return new ProgramControl(controlStore, ledgers);
    }

    @Bean
    Reaction programControlFollowed(ProgramControl programControl, ContractJson json) {
        return ProgramReaction.of(programControl, json);
    }

    @Bean
    ControlRows controlRows(MongoOperations mongo, Clock clock) {
        return new ControlRows(mongo, clock);
    }

    @Bean
    StateProjection<ControlState, ControlRow> controlRowsKept(MongoOperations mongo, ContractJson json) {
        return ControlRows.projection(mongo, json);
    }

    @Bean
    ResourceRegister resourceRegister(
            MongoOperations mongo, ControlReach reach, ControlRows rows, Directory directory) {
        return new ResourceRegister(mongo, reach, rows, directory);
    }

    @Bean
    ControlWatch controlWatch(
            ControlRows rows,
            AggregateStore<Control, ControlEvent> controlStore,
            Directory directory,
            MeterRegistry metrics) {
        return new ControlWatch(rows, controlStore, directory, metrics);
    }
}
