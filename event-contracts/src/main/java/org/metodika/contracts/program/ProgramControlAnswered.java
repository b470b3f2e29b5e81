package org.metodika.contracts.program;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Программа ответила на решение контроля скорректировать план. */
@Meaning("What a program did about the decision of a control to correct its plan (B46)")
public record ProgramControlAnswered(
        @Meaning("Id of the program") UUID programId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,
        @Meaning("Id of the control") UUID controlId,
        @Meaning("Id of the act") UUID actId,

        @Meaning("AMENDMENT_OPENED, AMENDMENT_OPEN_ALREADY or PROGRAM_NOT_RUNNING")
        String outcome,

        @Meaning("Number of the amendment within the program; absent where there is none") @Nullable
        Integer amendment) {}
