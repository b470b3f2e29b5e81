package org.metodika.reporting.rows;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.checkpoint.CheckpointState;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A checkpoint (контрольный срез).
 *
 * @param standing how it stands without regard to today: an open one whose deadline is over is {@link Standing#OPEN} here
 *     until the schedule has found it missed, so whoever counts compares {@code deadline} with today as well
 * @param deadline last day it is due, in the time zone of the school
 * @param passedOn day it was passed; null in a row from before it was kept
 */
@Document("checkpoints")
@CompoundIndex(name = "school", def = "{'schoolId': 1, 'standing': 1, 'deadline': 1}")
public record CheckpointRow(
        @Id UUID id,
        String schoolId,
        UUID programId,
        UUID teacherId,
        Standing standing,
        LocalDate deadline,
        @Nullable LocalDate passedOn) {

    /** How a checkpoint stands. */
    public enum Standing {
        PASSED_ON_TIME,
        PASSED_LATE,
        OPEN,
        /** Open, and its deadline is over (L9). */
        OVERDUE,
        CANCELLED
    }

    public static CheckpointRow of(CheckpointState checkpoint) {
        return new CheckpointRow(
                checkpoint.checkpointId(),
                checkpoint.schoolId(),
                checkpoint.programId(),
                checkpoint.teacherId(),
                standing(checkpoint),
                checkpoint.deadline(),
                checkpoint.passedOn());
    }

    private static Standing standing(CheckpointState checkpoint) {
        LocalDate passedOn = checkpoint.passedOn();
        return switch (checkpoint.status()) {
            case "PASSED" ->
                passedOn != null && passedOn.isAfter(checkpoint.deadline())
                        ? Standing.PASSED_LATE
                        : Standing.PASSED_ON_TIME;
            case "CANCELLED" -> Standing.CANCELLED;
            default -> checkpoint.missedOn() == null ? Standing.OPEN : Standing.OVERDUE;
        };
    }
}
