package org.metodika.monitoring.checkpoint.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.ids.ProgramId;
import org.metodika.monitoring.ids.StaffId;
import org.metodika.monitoring.ids.StageId;

/**
 * What an approved program demands at the end of a stage (план контрольного среза, B26). While the checkpoint is open it follows
 * amendments of the program.
 *
 * @param approval number of the approval among the events of the program; an annulment with a higher one ends it
 * @param ordinal place of the stage in the program, from 1
 * @param deadline last day, in the time zone of the school
 * @param tutorId tutor of the program (B11)
 * @param startsOn first day of the program
 * @param approvedOn date of the order of approval
 * @param transferredOn day on which the program came from paper; null for a program that was approved here
 */
public record Plan(
        CheckpointId id,
        ProgramId programId,
        long approval,
        String schoolId,
        StaffId teacherId,
        @Nullable StaffId tutorId,
        StageId stageId,
        int ordinal,
        CheckpointForm form,
        LocalDate deadline,
        LocalDate startsOn,
        LocalDate approvedOn,
        @Nullable LocalDate transferredOn) {

    /** The same checkpoint as an amendment has it; its approval and its first day stay. */
    Plan following(Plan amended) {
        return with(amended.ordinal, amended.form, amended.deadline, amended.tutorId);
    }

    /** The same in the care of another tutor. */
    Plan tutoredBy(StaffId tutor) {
        return with(ordinal, form, deadline, tutor);
    }

    /** The same with another last day. */
    Plan dueOn(LocalDate lastDay) {
        return with(ordinal, form, lastDay, tutorId);
    }

    /** The same stage planned once more, because the program goes on. */
    public Plan anew(CheckpointId another, long cause, @Nullable StaffId tutor) {
        return new Plan(
                another,
                programId,
                cause,
                schoolId,
                teacherId,
                tutor,
                stageId,
                ordinal,
                form,
                deadline,
                startsOn,
                approvedOn,
                transferredOn);
    }

    private Plan with(int place, CheckpointForm nextForm, LocalDate lastDay, @Nullable StaffId tutor) {
        return new Plan(
                id,
                programId,
                approval,
                schoolId,
                teacherId,
                tutor,
                stageId,
                place,
                nextForm,
                lastDay,
                startsOn,
                approvedOn,
                transferredOn);
    }

    /** First day on which it can be passed: the program has begun, and by an order. */
    public LocalDate earliest() {
        return approvedOn.isAfter(startsOn) ? approvedOn : startsOn;
    }

    /** Days after the deadline; 0 when on time. */
    public int daysLate(LocalDate passedOn) {
        return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(deadline, passedOn)));
    }
}
