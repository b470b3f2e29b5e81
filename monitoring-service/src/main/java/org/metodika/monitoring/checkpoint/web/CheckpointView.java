package org.metodika.monitoring.checkpoint.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.checkpoint.domain.AnnulledResult;
import org.metodika.monitoring.checkpoint.domain.Checkpoint;
import org.metodika.monitoring.checkpoint.domain.CheckpointForm;
import org.metodika.monitoring.checkpoint.domain.CheckpointId;
import org.metodika.monitoring.checkpoint.domain.Plan;
import org.metodika.monitoring.checkpoint.domain.Result;
import org.metodika.monitoring.checkpoint.domain.SelfMark;
import org.metodika.monitoring.checkpoint.domain.Standing;
import org.metodika.monitoring.checkpoint.domain.Status;
import org.metodika.monitoring.ids.ProgramId;
import org.metodika.monitoring.ids.StaffId;
import org.metodika.monitoring.ids.StageId;
import org.metodika.monitoring.program.KnownProgram;

/**
 * A checkpoint with everything that is known of it.
 *
 * @param overdueSince first day after the deadline, for an open one that is late by the day of its school
 * @param missedOn day on which the schedule found the deadline missed
 * @param daysLate days after the deadline on which it was passed; 0 when on time
 * @param annulledResults results that were recorded by mistake, oldest first
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
        @Nullable Result result,
        @Nullable Integer daysLate,
        List<AnnulledResult> annulledResults) {

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
            KnownProgram.@Nullable Stage stage,
            @Nullable String teacherName,
            @Nullable String tutorName,
            LocalDate today) {
        Plan plan = checkpoint.plan();
        Result result = checkpoint.standing() instanceof Standing.Passed passed ? passed.result() : null;
        return new CheckpointView(
                plan.id(),
                plan.schoolId(),
                plan.programId(),
                plan.teacherId(),
                teacherName,
                plan.tutorId(),
                tutorName,
                StageView.of(plan, stage),
                plan.form(),
                plan.deadline(),
                checkpoint.standing().status(),
                checkpoint.overdueSince(today),
                checkpoint.deadlineMissedOn(),
                checkpoint.standing().selfMark(),
                result,
                result == null ? null : plan.daysLate(result.passedOn()),
                checkpoint.annulledResults());
    }
}
