package org.metodika.contracts.checkpoint;

import java.time.LocalDate;
import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Нарушение устранено. */
@Meaning(
        "A violation ended: passed, accepted, handed in, or its last day lies ahead again. One that the result ended stands again when the result is annulled (B08)")
public record CheckpointViolationSettled(
        @Meaning("Id of the checkpoint") UUID checkpointId,
        @Meaning("Program it belongs to") UUID programId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,
        @Meaning("Stage it closes") UUID stageId,

        @Meaning("Place among the violations of the checkpoint, from 1; they pair by it")
        int number,

        @Meaning("Duty that was not fulfilled: LATE_STAGE, UNDONE_CONTENT or MISSING_REPORT (B08)")
        String kind,

        @Meaning("Last day that was not kept; for undone content that of the stage when it was found")
        LocalDate due,

        @Meaning("Day of the cure, never before the day it was found")
        LocalDate settledOn,

        @Meaning(
                "DONE, MOVED (the last day lies ahead again) or KEPT (the last day had been kept, only the entry was late)")
        String cure) {}
