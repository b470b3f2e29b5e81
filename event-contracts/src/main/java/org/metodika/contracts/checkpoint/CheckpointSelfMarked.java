package org.metodika.contracts.checkpoint;

import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Самооценка внесена. */
@Meaning("The teacher gave the own mark of a checkpoint (C11)")
public record CheckpointSelfMarked(
        @Meaning("Id of the checkpoint") UUID checkpointId,
        @Meaning("Program it belongs to") UUID programId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,
        @Meaning("Stage it closes") UUID stageId,
        @Meaning("Own mark of the teacher, 1 to 5") int selfMark) {}
