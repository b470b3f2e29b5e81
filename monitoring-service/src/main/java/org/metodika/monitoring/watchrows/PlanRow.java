package org.metodika.monitoring.watchrows;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.contracts.program.ProgramState;
import org.metodika.contracts.program.ProgramStateInFull;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How far a personified program has come, and who accompanies it.
 *
 * @param status DRAFT, SUBMITTED, APPROVED, IN_PROGRESS, COMPLETED, STOPPED or WITHDRAWN
 * @param startedOn day on which it began to be carried out; null where it has not begun or an earlier release told of it
 * @param endedOn day on which it was completed or stopped
 */
@Document("watched_plans")
@CompoundIndex(name = "school", def = "{'schoolId': 1, 'teacherId': 1}")
public record PlanRow(
        @Id UUID id,
        String schoolId,
        UUID teacherId,
        @Nullable UUID tutorId,
        @Nullable UUID curatorId,
        String status,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn,
        List<Stage> stages) {

    /** A stage with its title. */
    public record Stage(UUID stageId, String title) {}

    /** Keeps the rows by following programs. */
    public static StateProjection<ProgramState, PlanRow> projection(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                        "watched-plans",
                        ProgramCatalogue.PROGRAM_STATE,
                        PlanRow.class,
                        program -> row(program, program.status(), null, null),
                        mongo,
                        json)
                .or(
                        ProgramCatalogue.TRANSFERRED_PROGRAM_STATE,
                        transferred ->
                                row(transferred.program(), transferred.program().status(), null, null))
                .or(ProgramCatalogue.PROGRAM_STATE_IN_FULL, PlanRow::of)
                .or(ProgramCatalogue.PROGRAM_STATE_AMENDING, amending -> of(amending.program()));
    }

    private static PlanRow of(ProgramStateInFull full) {
        return row(full.program(), full.status(), full.startedOn(), full.endedOn());
    }

    private static PlanRow row(
            ProgramState program, String status, @Nullable LocalDate startedOn, @Nullable LocalDate endedOn) {
        return new PlanRow(
                program.programId(),
                program.schoolId(),
                program.teacherId(),
                program.tutorId(),
                program.curatorId(),
                status,
                startedOn,
                endedOn,
                program.stages().stream()
                        .map(stage -> new Stage(stage.stageId(), stage.title()))
                        .toList());
    }

    /** Whether an order binds it and it goes on. */
    public boolean isOpen() {
        return status.equals("APPROVED") || status.equals("IN_PROGRESS");
    }

    /** What the stage is called; null where the program doesn't know it any more. */
    public @Nullable String title(UUID stageId) {
        return stages.stream()
                .filter(stage -> stage.stageId().equals(stageId))
                .map(Stage::title)
                .findFirst()
                .orElse(null);
    }
}
