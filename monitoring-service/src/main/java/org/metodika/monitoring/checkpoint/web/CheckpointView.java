package org.metodika.monitoring.checkpoint.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.checkpoint.domain.Checkpoint;
import org.metodika.monitoring.checkpoint.domain.CheckpointForm;
import org.metodika.monitoring.checkpoint.domain.CheckpointId;
import org.metodika.monitoring.checkpoint.domain.Escalation;
import org.metodika.monitoring.checkpoint.domain.Plan;
import org.metodika.monitoring.checkpoint.domain.Postponement;
import org.metodika.monitoring.checkpoint.domain.Reminder;
import org.metodika.monitoring.checkpoint.domain.SelfMark;
import org.metodika.monitoring.checkpoint.domain.Status;
import org.metodika.monitoring.checkpoint.domain.Violation;
import org.metodika.monitoring.checkpoint.domain.ViolationKind;
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
 * @param deadlineOfProgram last day as the program has it, where it was postponed; absent otherwise
 * @param reportDue last day of the report
 * @param reportHandedInOn day on which the report that counts was handed in; absent where none counts
 * @param returned whether it is returned for rework and the teacher has not answered
 * @param rounds what was handed in and returned, oldest first
 * @param postponements oldest first; one without a ground carried the last day over to a working day
 * @param violations oldest first, those that ended and those that were annulled too (B08)
 * @param annulledResults results that were recorded by mistake, oldest first
 * @param reminders of which last days the teacher was reminded, the latest of each
 * @param escalations who was told that a last day is over
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
        @Nullable LocalDate deadlineOfProgram,
        LocalDate reportDue,
        @Nullable LocalDate reportHandedInOn,
        boolean returned,
        List<RoundView> rounds,
        List<Postponement> postponements,
        List<ViolationView> violations,
        List<ResultView.Annulled> annulledResults,
        List<Reminder> reminders,
        List<Escalation> escalations,
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

    /**
     * A violation under its number.
     *
     * @param number from 1; annulments name it
     * @param stands neither cured nor annulled, and the checkpoint was not cancelled
     */
    record ViolationView(
            int number,
            ViolationKind kind,
            LocalDate due,
            LocalDate foundOn,
            @Nullable StaffId foundBy,
            boolean stands,
            @Nullable LocalDate settledOn,
            Violation.@Nullable Cure cure,
            Violation.@Nullable Annulment annulled) {

        static ViolationView of(int number, Violation violation, boolean cancelled) {
            Violation.Settlement settled = violation.settled();
            Violation.Annulment annulled = violation.annulled();
            return new ViolationView(
                    number,
                    violation.kind(),
                    violation.due(),
                    violation.foundOn(),
                    violation.foundBy(),
                    settled == null && annulled == null && !cancelled,
                    settled == null ? null : settled.on(),
                    settled == null ? null : settled.cure(),
                    annulled);
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
                checkpoint.planOfProgram().deadline().equals(plan.deadline())
                        ? null
                        : checkpoint.planOfProgram().deadline(),
                checkpoint.reportDue(),
                checkpoint.reportHandedInOn(),
                checkpoint.returned(),
                checkpoint.rounds().all().stream().map(RoundView::of).toList(),
                checkpoint.postponements(),
                violations(checkpoint),
                checkpoint.annulledResults().stream()
                        .map(annulled -> ResultView.of(annulled, plan, program))
                        .toList(),
                checkpoint.notified().reminders(),
                checkpoint.notified().escalations(),
                plan.transferredOn());
    }

    private static List<ViolationView> violations(Checkpoint checkpoint) {
        List<Violation> all = checkpoint.violations().all();
        boolean cancelled = checkpoint.standing().status() == Status.CANCELLED;
        return IntStream.rangeClosed(1, all.size())
                .mapToObj(number -> ViolationView.of(number, all.get(number - 1), cancelled))
                .toList();
    }
}
