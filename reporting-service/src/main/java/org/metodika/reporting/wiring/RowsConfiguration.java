package org.metodika.reporting.wiring;

import org.metodika.contracts.checkpoint.CheckpointCatalogue;
import org.metodika.contracts.checkpoint.CheckpointState;
import org.metodika.contracts.deficit.DeficitCatalogue;
import org.metodika.contracts.deficit.DeficitState;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.contracts.program.ProgramState;
import org.metodika.contracts.staff.StaffCatalogue;
import org.metodika.contracts.staff.StaffMemberState;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.metodika.reporting.rows.CheckpointRow;
import org.metodika.reporting.rows.DeficitRow;
import org.metodika.reporting.rows.PersonRow;
import org.metodika.reporting.rows.ProgramRow;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** The projections that keep the rows; each can be rebuilt from its topic. Schools are known to the kit already. */
@Configuration(proxyBeanMethods = false)
class RowsConfiguration {

    @Bean
    StateProjection<ProgramState, ProgramRow> programRows(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                        "programs", ProgramCatalogue.PROGRAM_STATE, ProgramRow.class, ProgramRow::of, mongo, json)
                .or(ProgramCatalogue.TRANSFERRED_PROGRAM_STATE, transferred -> ProgramRow.of(transferred.program()))
                .or(ProgramCatalogue.PROGRAM_STATE_IN_FULL, ProgramRow::of);
    }

    @Bean
    StateProjection<DeficitState, DeficitRow> deficitRows(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                        "deficits", DeficitCatalogue.DEFICIT_STATE, DeficitRow.class, DeficitRow::of, mongo, json)
                .or(DeficitCatalogue.TRANSFERRED_DEFICIT_STATE, DeficitRow::of)
                .or(DeficitCatalogue.DEFICIT_STATE_IN_FULL, DeficitRow::of);
    }

    @Bean
    StateProjection<CheckpointState, CheckpointRow> checkpointRows(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                        "checkpoints",
                        CheckpointCatalogue.CHECKPOINT_STATE,
                        CheckpointRow.class,
                        CheckpointRow::of,
                        mongo,
                        json)
                .or(CheckpointCatalogue.CHECKPOINT_STATE_IN_FULL, full -> CheckpointRow.of(full.checkpoint()));
    }

    @Bean
    StateProjection<StaffMemberState, PersonRow> personRows(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "people", StaffCatalogue.STAFF_MEMBER_STATE, PersonRow.class, PersonRow::of, mongo, json);
    }
}
