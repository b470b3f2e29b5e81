package org.metodika.contracts.checkpoint;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Контрольный срез запланирован. */
@Meaning("A checkpoint was laid out from a stage of an approved program")
public record CheckpointPlanned(
        @Meaning("Id of the checkpoint") UUID checkpointId,
        @Meaning("Program it belongs to") UUID programId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,
        @Meaning("Stage it closes") UUID stageId,

        @Meaning("Place of the stage in the program, from 1")
        int ordinal,

        @Meaning("Form of the checkpoint (C12)") String form,
        @Meaning("Last day in the time zone of the school") LocalDate deadline,
        @Meaning("Tutor who follows it") @Nullable UUID tutorId) {}
