package org.metodika.contracts.checkpoint;

import java.time.LocalDate;
import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Срок контрольного среза пропущен. */
@Meaning("The schedule found that the deadline of an open checkpoint is over; the checkpoint stays open (L9)")
public record CheckpointDeadlineMissed(
        @Meaning("Id of the checkpoint") UUID checkpointId,
        @Meaning("Program it belongs to") UUID programId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,
        @Meaning("Stage it closes") UUID stageId,
        @Meaning("Last day it was due") LocalDate deadline,
        @Meaning("Day the schedule found it") LocalDate foundOn) {}
