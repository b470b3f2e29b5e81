package org.metodika.monitoring.rows;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.checkpoint.CheckpointState;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A checkpoint (контрольный срез) as lists show it.
 *
 * @param form form of the checkpoint (C12)
 * @param deadline last day, in the time zone of the school
 * @param status OPEN, PASSED or CANCELLED
 * @param watched the deadline again while nobody has marked it missed yet and it still can be; absent otherwise
 * @param missedOn day on which the schedule found the deadline missed
 */
@Document("checkpoint_rows")
@CompoundIndex(name = "all", def = "{'deadline': 1, '_id': 1}")
@CompoundIndex(name = "school", def = "{'schoolId': 1, 'deadline': 1, '_id': 1}")
@CompoundIndex(name = "school_status", def = "{'schoolId': 1, 'status': 1, 'deadline': 1, '_id': 1}")
@CompoundIndex(name = "status", def = "{'status': 1, 'deadline': 1, '_id': 1}")
@CompoundIndex(name = "teacher", def = "{'teacherId': 1, 'deadline': 1, '_id': 1}")
@CompoundIndex(name = "tutor", def = "{'tutorId': 1, 'deadline': 1, '_id': 1}")
@CompoundIndex(name = "program", def = "{'programId': 1, 'deadline': 1, '_id': 1}")
@CompoundIndex(name = "watch", def = "{'watched': 1, '_id': 1}", partialFilter = "{'watched': {'$exists': true}}")
public record CheckpointRow(
        @Id UUID id,
        UUID programId,
        String schoolId,
        UUID teacherId,
        @Nullable UUID tutorId,
        UUID stageId,
        int ordinal,
        String form,
        LocalDate deadline,
        String status,
        @Nullable LocalDate watched,
        @Nullable LocalDate missedOn,
        @Nullable LocalDate passedOn,
        @Nullable Integer assessorMark,
        @Nullable Integer selfMark) {

    private static final String OPEN = "OPEN";

    static CheckpointRow of(CheckpointState state) {
        boolean watched = state.status().equals(OPEN) && state.missedOn() == null;
        return new CheckpointRow(
                state.checkpointId(),
                state.programId(),
                state.schoolId(),
                state.teacherId(),
                state.tutorId(),
                state.stageId(),
                state.ordinal(),
                state.form(),
                state.deadline(),
                state.status(),
                watched ? state.deadline() : null,
                state.missedOn(),
                state.passedOn(),
                state.assessorMark(),
                state.selfMark());
    }

    /** First day on which it was overdue; null where it is not overdue on that day. */
    public @Nullable LocalDate overdueSince(LocalDate today) {
        return status.equals(OPEN) && deadline.isBefore(today) ? deadline.plusDays(1) : null;
    }
}
