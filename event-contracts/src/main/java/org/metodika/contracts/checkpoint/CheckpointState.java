package org.metodika.contracts.checkpoint;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Контрольный срез: текущее состояние. */
@Meaning("Present content of a checkpoint")
public record CheckpointState(
        @Meaning("Id of the checkpoint") UUID checkpointId,
        @Meaning("Program it belongs to") UUID programId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,
        @Meaning("Stage it closes") UUID stageId,

        @Meaning("Place of the stage in the program, from 1")
        int ordinal,

        @Meaning("Form of the checkpoint (C12)") String form,
        @Meaning("Last day it was due") LocalDate deadline,
        @Meaning("Tutor who follows it") @Nullable UUID tutorId,
        @Meaning("OPEN, PASSED or CANCELLED") String status,

        @Meaning("Day the schedule found the deadline missed; stays when passed late") @Nullable
        LocalDate missedOn,

        @Meaning("Day it was passed") @Nullable LocalDate passedOn,
        @Meaning("Mark of the assessor, 1 to 5") @Nullable Integer assessorMark,

        @Meaning("Own mark of the teacher, 1 to 5") @Nullable
        Integer selfMark) {}
