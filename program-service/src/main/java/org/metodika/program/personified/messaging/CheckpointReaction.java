package org.metodika.program.personified.messaging;

import org.metodika.contracts.checkpoint.CheckpointCatalogue;
import org.metodika.kit.projection.Reaction;
import org.metodika.kit.store.ContractJson;
import org.metodika.program.personified.application.StageResults;
import org.metodika.program.personified.domain.ProgramId;
import org.metodika.program.personified.domain.StageId;

/** What programs do because of checkpoints. What was passed on paper comes with the transfer itself. */
public final class CheckpointReaction {

    private CheckpointReaction() {}

    public static Reaction of(StageResults results, ContractJson json) {
        return Reaction.named("stage-results", json)
                .on(
                        CheckpointCatalogue.CHECKPOINT_PASSED,
                        (checkpoint, cause) -> results.passed(
                                new ProgramId(checkpoint.programId()),
                                new StageId(checkpoint.stageId()),
                                checkpoint.passedOn(),
                                cause))
                .on(
                        CheckpointCatalogue.CHECKPOINT_RESULT_ANNULLED,
                        (checkpoint, cause) -> results.annulled(
                                new ProgramId(checkpoint.programId()), new StageId(checkpoint.stageId()), cause))
                .build();
    }
}
