package org.metodika.monitoring.checkpoint.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Catalogue;
import org.metodika.contracts.program.ApprovedStage;
import org.metodika.contracts.program.ProgramApproved;
import org.metodika.contracts.program.ProgramTransferred;
import org.metodika.contracts.program.TransferredStage;
import org.metodika.kit.projection.Reaction;
import org.metodika.kit.store.Cause;
import org.metodika.kit.store.ContractJson;
import org.metodika.monitoring.checkpoint.application.Layout;
import org.metodika.monitoring.checkpoint.domain.CheckpointForm;
import org.metodika.monitoring.checkpoint.domain.Counterpart;
import org.metodika.monitoring.checkpoint.domain.PaperResult;
import org.metodika.monitoring.checkpoint.domain.Plan;
import org.metodika.monitoring.checkpoint.domain.SelfMark;
import org.metodika.monitoring.ids.ProgramId;
import org.metodika.monitoring.ids.StaffId;
import org.metodika.monitoring.ids.StageId;

/** What checkpoints do because of programs. */
public final class ProgramReaction {

    private ProgramReaction() {}

    /** Lays checkpoints out on an approval or a transfer from paper, cancels them on the annulment of the approval. */
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
                        Catalogue.PROGRAM_TRANSFERRED,
                        (program, cause) -> layout.transfer(
                                new ProgramId(program.programId()),
                                program.stages().stream()
                                        .map(stage -> onPaper(program, stage, cause))
                                        .toList(),
                                program.transferredOn(),
                                cause))
                .on(
                        Catalogue.PROGRAM_APPROVAL_ANNULLED,
                        (program, cause) -> layout.cancel(new ProgramId(program.programId()), cause))
                .build();
    }

    private static Plan plan(ProgramApproved program, ApprovedStage stage, Cause cause) {
        StageId stageId = new StageId(stage.stageId());
        return new Plan(
                Layout.idOf(cause, stageId),
                new ProgramId(program.programId()),
                cause.sequence(),
                program.schoolId(),
                new StaffId(program.teacherId()),
                staff(program.tutorId()),
                stageId,
                stage.ordinal(),
                CheckpointForm.valueOf(stage.checkpointForm()),
                stage.deadline(),
                program.startsOn(),
                program.order().date(),
                null);
    }

    private static Layout.OnPaper onPaper(ProgramTransferred program, TransferredStage stage, Cause cause) {
        StageId stageId = new StageId(stage.stageId());
        Plan plan = new Plan(
                Layout.idOf(cause, stageId),
                new ProgramId(program.programId()),
                cause.sequence(),
                program.schoolId(),
                new StaffId(program.teacherId()),
                staff(program.tutorId()),
                stageId,
                stage.ordinal(),
                CheckpointForm.valueOf(stage.checkpointForm()),
                stage.deadline(),
                program.startsOn(),
                program.order().date(),
                program.transferredOn());
        org.metodika.contracts.program.PaperResult told = stage.result();
        if (told == null) {
            return new Layout.OnPaper(plan, null, null);
        }
        String counterpart = told.counterpart();
        return new Layout.OnPaper(
                plan,
                told.selfMark() == null ? null : new SelfMark(told.selfMark(), null),
                new PaperResult(
                        told.passedOn(),
                        told.assessorMark(),
                        counterpart == null ? null : Counterpart.valueOf(counterpart),
                        staff(told.assessorId())));
    }

    private static @Nullable StaffId staff(@Nullable UUID id) {
        return id == null ? null : new StaffId(id);
    }
}
