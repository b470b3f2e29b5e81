package org.metodika.monitoring.checkpoint.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.program.ApprovedStage;
import org.metodika.contracts.program.Order;
import org.metodika.contracts.program.ProgramAmended;
import org.metodika.contracts.program.ProgramApproved;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.contracts.program.ProgramStageReinstated;
import org.metodika.contracts.program.ProgramStopAnnulled;
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

    /** Lays checkpoints out, lets them follow the program, and cancels them with it. */
    public static Reaction of(Layout layout, ContractJson json) {
        return Reaction.named("program-approvals", json)
                .on(
                        ProgramCatalogue.PROGRAM_APPROVED,
                        (program, cause) -> Binding.of(program).layOut(layout, program.stages(), cause))
                .on(
                        ProgramCatalogue.PROGRAM_TRANSFERRED,
                        (program, cause) -> layout.transfer(
                                new ProgramId(program.programId()),
                                program.stages().stream()
                                        .map(stage -> onPaper(program, stage, cause))
                                        .toList(),
                                program.transferredOn(),
                                cause))
                .on(
                        ProgramCatalogue.PROGRAM_AMENDED,
                        (program, cause) -> Binding.of(program).amend(layout, program.stages(), cause))
                .on(ProgramCatalogue.PROGRAM_ASSIGNED, (program, cause) -> {
                    if (program.post().equals("TUTOR")) {
                        layout.reassign(new ProgramId(program.programId()), new StaffId(program.personId()), cause);
                    }
                })
                .on(
                        ProgramCatalogue.PROGRAM_STAGE_WAIVED,
                        (program, cause) ->
                                layout.waive(new ProgramId(program.programId()), new StageId(program.stageId()), cause))
                .on(
                        ProgramCatalogue.PROGRAM_STAGE_REINSTATED,
                        (program, cause) -> Binding.of(program).complete(layout, program.stages(), cause))
                .on(
                        ProgramCatalogue.PROGRAM_STAGE_REOPENED,
                        (program, cause) -> layout.reopen(
                                new ProgramId(program.programId()), new StageId(program.stageId()), cause))
                .on(
                        ProgramCatalogue.PROGRAM_STOPPED,
                        (program, cause) -> layout.stop(new ProgramId(program.programId()), cause))
                .on(
                        ProgramCatalogue.PROGRAM_STOP_ANNULLED,
                        (program, cause) -> Binding.of(program).resume(layout, program.stages(), cause))
                .on(
                        ProgramCatalogue.PROGRAM_APPROVAL_ANNULLED,
                        (program, cause) -> layout.cancel(new ProgramId(program.programId()), cause))
                .build();
    }

    /** What the messages that lay checkpoints out have in common. */
    private record Binding(
            UUID programId,
            String schoolId,
            UUID teacherId,
            @Nullable UUID tutorId,
            LocalDate startsOn,
            Order order) {

        static Binding of(ProgramApproved program) {
            return new Binding(
                    program.programId(),
                    program.schoolId(),
                    program.teacherId(),
                    program.tutorId(),
                    program.startsOn(),
                    program.order());
        }

        static Binding of(ProgramAmended program) {
            return new Binding(
                    program.programId(),
                    program.schoolId(),
                    program.teacherId(),
                    program.tutorId(),
                    program.startsOn(),
                    program.order());
        }

        static Binding of(ProgramStageReinstated program) {
            return new Binding(
                    program.programId(),
                    program.schoolId(),
                    program.teacherId(),
                    program.tutorId(),
                    program.startsOn(),
                    program.order());
        }

        static Binding of(ProgramStopAnnulled program) {
            return new Binding(
                    program.programId(),
                    program.schoolId(),
                    program.teacherId(),
                    program.tutorId(),
                    program.startsOn(),
                    program.order());
        }

        void layOut(Layout layout, List<ApprovedStage> stages, Cause cause) {
            layout.layOut(new ProgramId(programId), plans(stages, cause), cause);
        }

        void complete(Layout layout, List<ApprovedStage> stages, Cause cause) {
            layout.complete(new ProgramId(programId), plans(stages, cause), cause);
        }

        void resume(Layout layout, List<ApprovedStage> stages, Cause cause) {
            layout.resume(new ProgramId(programId), plans(stages, cause), cause);
        }

        private List<Plan> plans(List<ApprovedStage> stages, Cause cause) {
            return stages.stream().map(stage -> plan(stage, cause)).toList();
        }

        void amend(Layout layout, List<ApprovedStage> stages, Cause cause) {
            layout.amend(new ProgramId(programId), plans(stages, cause), cause);
        }

        private Plan plan(ApprovedStage stage, Cause cause) {
            StageId stageId = new StageId(stage.stageId());
            return new Plan(
                    Layout.idOf(cause, stageId),
                    new ProgramId(programId),
                    cause.sequence(),
                    schoolId,
                    new StaffId(teacherId),
                    staff(tutorId),
                    stageId,
                    stage.ordinal(),
                    CheckpointForm.valueOf(stage.checkpointForm()),
                    stage.deadline(),
                    startsOn,
                    order.date(),
                    null);
        }
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
