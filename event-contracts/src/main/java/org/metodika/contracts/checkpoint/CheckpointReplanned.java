package org.metodika.contracts.checkpoint;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Контрольный срез перенесён или изменён. */
@Meaning("An open checkpoint follows an amendment of its program, or another tutor (B46)")
public record CheckpointReplanned(
        @Meaning("Id of the checkpoint") UUID checkpointId,
        @Meaning("Id of the program") UUID programId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,
        @Meaning("Id of the stage that it closes") UUID stageId,

        @Meaning("Place of the stage in the program, from 1")
        int ordinal,

        @Meaning("Form of the checkpoint (C12)") String form,
        @Meaning("Last day from now on") LocalDate deadline,
        @Meaning("Last day before") LocalDate previousDeadline,
        @Meaning("Tutor of the program (B11)") @Nullable UUID tutorId) {}
