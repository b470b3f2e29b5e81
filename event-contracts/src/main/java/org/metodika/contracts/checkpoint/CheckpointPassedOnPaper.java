package org.metodika.contracts.checkpoint;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Контрольный срез был пройден на бумаге. */
@Meaning(
        "A checkpoint of a transferred program had been passed before the transfer, as paper says; what is dated here happened then")
public record CheckpointPassedOnPaper(
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

        @Meaning("Own mark of the teacher, 1 to 5; absent where paper expressly says that none was given") @Nullable
        Integer selfMark,

        @Meaning("Day the program was transferred") LocalDate transferredOn,

        @Meaning("Pseudonymous id of the staff member who gave the mark; absent where paper does not say") @Nullable
        UUID assessorId) {}
