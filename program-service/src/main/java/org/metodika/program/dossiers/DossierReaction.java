package org.metodika.program.dossiers;

import org.metodika.contracts.checkpoint.CheckpointCatalogue;
import org.metodika.contracts.checkpoint.CheckpointState;
import org.metodika.contracts.group.GroupCatalogue;
import org.metodika.contracts.portfolio.PortfolioCatalogue;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.contracts.program.ProgramStateInFull;
import org.metodika.contracts.support.SupportCatalogue;
import org.metodika.kit.projection.Reaction;
import org.metodika.kit.store.Cause;
import org.metodika.kit.store.ContractJson;

/**
 * Tells dossiers what states say of their documents: the service's own programs, supports, groups and portfolios, and the checkpoints of monitoring.
 * A state that comes late or again tells nothing, so it may be read anew at any time.
 */
public final class DossierReaction {

    private static final String CANCELLED = "CANCELLED";

    private DossierReaction() {}

    /** The follower; its name must never change. */
    public static Reaction of(Dossiers dossiers, ContractJson json) {
        return Reaction.named("dossiers", json)
                .on(ProgramCatalogue.PROGRAM_STATE_IN_FULL, (told, cause) -> learn(dossiers, told, cause))
                .on(ProgramCatalogue.PROGRAM_STATE_AMENDING, (told, cause) -> learn(dossiers, told.program(), cause))
                .on(
                        SupportCatalogue.SUPPORT_STATE,
                        (told, cause) ->
                                dossiers.learn(told.supportId(), SupportDocuments.of(told, cause.sequence()), cause))
                .on(GroupCatalogue.GROUP_STATE, (told, cause) -> dossiers.learn(told, cause.sequence(), cause))
                .on(PortfolioCatalogue.PORTFOLIO_STATE, (told, cause) -> dossiers.learn(told, cause.sequence(), cause))
                .on(CheckpointCatalogue.CHECKPOINT_STATE, (told, cause) -> learn(dossiers, told, cause))
                .on(
                        CheckpointCatalogue.CHECKPOINT_STATE_IN_FULL,
                        (told, cause) -> learn(dossiers, told.checkpoint(), cause))
                .build();
    }

    private static void learn(Dossiers dossiers, ProgramStateInFull told, Cause cause) {
        dossiers.learn(told.program().programId(), ProgramDocuments.of(told, cause.sequence()), cause);
    }

    private static void learn(Dossiers dossiers, CheckpointState told, Cause cause) {
        dossiers.learn(
                told.programId(),
                told.schoolId(),
                told.teacherId(),
                new Dossier.PlannedControl(
                        told.checkpointId(),
                        cause.sequence(),
                        told.deadline(),
                        told.status().equals(CANCELLED)),
                cause);
    }
}
