package org.metodika.contracts.checkpoint;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Нарушение аннулировано. */
@Meaning("A violation was found by mistake; it is kept and not found again (B08)")
public record CheckpointViolationAnnulled(
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

        @Meaning("Day it was annulled") LocalDate annulledOn,
        @Meaning("Staff member who annulled it") @Nullable UUID annulledBy) {}
