package org.metodika.contracts.checkpoint;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Контрольный срез пройден. */
@Meaning("A checkpoint was passed: report handed in, both marks given (C11)")
public record CheckpointPassed(
        @Meaning("Id of the checkpoint") UUID checkpointId,
        @Meaning("Program it belongs to") UUID programId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,
        @Meaning("Stage it closes") UUID stageId,
        @Meaning("Day it was passed") LocalDate passedOn,
        @Meaning("Last day it was due") LocalDate deadline,
        @Meaning("Days after the deadline; 0 when on time") int daysLate,
        @Meaning("Mark of the assessor, 1 to 5") int assessorMark,
        @Meaning("Own mark of the teacher, 1 to 5") int selfMark,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
