package org.metodika.contracts.checkpoint;

import java.time.LocalDate;
import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Срок контрольного среза прошёл до переноса с бумаги. */
@Meaning(
        "A checkpoint was overdue already when its program was transferred from paper; it stays open, and the schedule does not report its deadline again")
public record CheckpointOverdueOnTransfer(
        @Meaning("Id of the checkpoint") UUID checkpointId,
        @Meaning("Program it belongs to") UUID programId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,
        @Meaning("Stage it closes") UUID stageId,
        @Meaning("Last day it was due") LocalDate deadline,
        @Meaning("Day the program was transferred") LocalDate transferredOn) {}
