package org.metodika.contracts.control;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Решение о корректировке плана принято к исполнению программой. */
@Meaning("What became of the decision to correct the plan of a program (B46)")
public record ControlCorrectionAnswered(
        @Meaning("Id of the control") UUID controlId,
        @Meaning("Program that is controlled") UUID programId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,
        @Meaning("Id of the act") UUID actId,

        @Meaning("AMENDMENT_OPENED, AMENDMENT_OPEN_ALREADY or PROGRAM_NOT_RUNNING")
        String outcome,

        @Meaning("Number of the amendment within the program; absent where there is none") @Nullable
        Integer amendment) {}
