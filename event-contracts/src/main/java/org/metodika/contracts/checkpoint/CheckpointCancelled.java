package org.metodika.contracts.checkpoint;

import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Контрольный срез отменён. */
@Meaning("A checkpoint was cancelled because the approval of its program was annulled")
public record CheckpointCancelled(
        @Meaning("Id of the checkpoint") UUID checkpointId,
        @Meaning("Program it belongs to") UUID programId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,
        @Meaning("Stage it closes") UUID stageId) {}
