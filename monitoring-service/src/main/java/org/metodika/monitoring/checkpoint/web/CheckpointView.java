package org.metodika.monitoring.checkpoint.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.checkpoint.domain.Checkpoint;
import org.metodika.monitoring.checkpoint.domain.CheckpointForm;
import org.metodika.monitoring.checkpoint.domain.CheckpointId;
import org.metodika.monitoring.checkpoint.domain.Plan;
import org.metodika.monitoring.checkpoint.domain.SelfMark;
import org.metodika.monitoring.checkpoint.domain.Status;
import org.metodika.monitoring.ids.ProgramId;
import org.metodika.monitoring.ids.StaffId;
import org.metodika.monitoring.ids.StageId;
import org.metodika.monitoring.program.KnownProgram;

/**
 * A checkpoint with everything that is known of it.
 *
 * @param overdueSince first day after the deadline, for an open one that is late by the day of its school
 * @param missedOn day on which the schedule found the deadline missed, or on which it came from paper as overdue
 * @param daysLate days after the deadline on which it was passed; 0 when on time
 * @param annulledResults results that were recorded by mistake, oldest first
 * @param transferredOn day on which its program came from paper; absent for a program that was approved here
 */
record CheckpointView(
        CheckpointId id,
        String schoolId,
        ProgramId programId,
        StaffId teacherId,
        @Nullable String teacherName,
        @Nullable StaffId tutorId,
        @Nullable String tutorName,
        StageView stage,
        CheckpointForm form,
        LocalDate deadline,
        Status status,
        @Nullable LocalDate overdueSince,
        @Nullable LocalDate missedOn,
        @Nullable SelfMark selfMark,
        @Nullable ResultView result,
        @Nullable Integer daysLate,
        List<ResultView.Annulled> annulledResults,
        @Nullable LocalDate transferredOn) {

    /**
     * The stage that the checkpoint closes.
     *
     * @param title absent, like the rest, while the program's news has not arrived
     * @param expectedResult what is expected at its end (B26)
     * @param reportForm what the teacher hands in (B26)
     */
    record StageView(
            StageId id,
            int ordinal,
            @Nullable String title,
            @Nullable String expectedResult,
            @Nullable String reportForm) {

        static StageView of(Plan plan, KnownProgram.@Nullable Stage known) {
            return new StageView(
                    plan.stageId(),
                    plan.ordinal(),
                    known == null ? null : known.title(),
                    known == null ? null : known.result(),
                    known == null ? null : known.reportForm());
        }
    }

    static CheckpointView of(
            Checkpoint checkpoint,
            @Nullable KnownProgram program,
            @Nullable String teacherName,
            @Nullable String tutorName,
            LocalDate today) {
        Plan plan = checkpoint.plan();
        LocalDate passedOn = checkpoint.standing().passedOn();
        return new CheckpointView(
                plan.id(),
                plan.schoolId(),
                plan.programId(),
                plan.teacherId(),
                teacherName,
                plan.tutorId(),
                tutorName,
                StageView.of(
                        plan,
                        program == null
                                ? null
                                : program.stage(plan.stageId().value()).orElse(null)),
                plan.form(),
                plan.deadline(),
                checkpoint.standing().status(),
                checkpoint.overdueSince(today),
                checkpoint.deadlineMissedOn(),
                checkpoint.standing().selfMark(),
                ResultView.of(checkpoint.standing(), plan, program),
                passedOn == null ? null : plan.daysLate(passedOn),
                checkpoint.annulledResults().stream()
                        .map(annulled -> ResultView.of(annulled, plan, program))
                        .toList(),
                plan.transferredOn());
    }
}
