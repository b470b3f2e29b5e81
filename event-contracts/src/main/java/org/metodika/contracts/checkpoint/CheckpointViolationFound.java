package org.metodika.contracts.checkpoint;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Найдено нарушение. */
@Meaning("A duty of the teacher was not fulfilled: found once, by the schedule or by an entry (B08)")
public record CheckpointViolationFound(
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

        @Meaning("Day it was found, in the time zone of the school")
        LocalDate foundOn,

        @Meaning("Staff member whose entry brought it to light; absent where the schedule found it") @Nullable
        UUID foundBy) {}
