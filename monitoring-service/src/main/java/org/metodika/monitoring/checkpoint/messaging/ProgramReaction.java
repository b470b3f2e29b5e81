package org.metodika.monitoring.checkpoint.messaging;

import java.util.UUID;
import org.metodika.contracts.Catalogue;
import org.metodika.contracts.program.ApprovedStage;
import org.metodika.contracts.program.ProgramApproved;
import org.metodika.kit.projection.Reaction;
import org.metodika.kit.store.Cause;
import org.metodika.kit.store.ContractJson;
import org.metodika.monitoring.checkpoint.application.Layout;
import org.metodika.monitoring.checkpoint.domain.CheckpointForm;
import org.metodika.monitoring.checkpoint.domain.Plan;
import org.metodika.monitoring.ids.ProgramId;
import org.metodika.monitoring.ids.StaffId;
import org.metodika.monitoring.ids.StageId;

/** What checkpoints do because of programs. */
public final class ProgramReaction {

    private ProgramReaction() {}

    /** Lays checkpoints out on an approval, cancels them on its annulment. */
    public static Reaction of(Layout layout, ContractJson json) {
        return Reaction.named("program-approvals", json)
                .on(
                        Catalogue.PROGRAM_APPROVED,
                        (program, cause) -> layout.layOut(
                                new ProgramId(program.programId()),
                                program.stages().stream()
                                        .map(stage -> plan(program, stage, cause))
                                        .toList(),
                                cause))
                .on(
                        Catalogue.PROGRAM_APPROVAL_ANNULLED,
                        (program, cause) -> layout.cancel(new ProgramId(program.programId()), cause))
                .build();
    }

    private static Plan plan(ProgramApproved program, ApprovedStage stage, Cause cause) {
        StageId stageId = new StageId(stage.stageId());
        UUID tutor = program.tutorId();
        return new Plan(
                Layout.idOf(cause, stageId),
                new ProgramId(program.programId()),
                cause.sequence(),
                program.schoolId(),
                new StaffId(program.teacherId()),
                tutor == null ? null : new StaffId(tutor),
                stageId,
                stage.ordinal(),
                CheckpointForm.valueOf(stage.checkpointForm()),
                stage.deadline(),
                program.startsOn(),
                program.order().date());
    }
}
