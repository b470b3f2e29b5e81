package org.metodika.monitoring.checkpointrows;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How a checkpoint was passed against its last day.
 *
 * @param form form of the checkpoint (C12)
 * @param deadline last day, in the time zone of the school
 */
public record PassedCheckpoint(String schoolId, String form, LocalDate deadline, LocalDate passedOn) {

    /** Days after the last day; negative before it. */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(deadline, passedOn));
    }
}
