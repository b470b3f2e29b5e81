package org.metodika.contracts.program;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Назначен тьютор или куратор. */
@Meaning("Another person accompanies a program that an order binds already (B07, B11)")
public record ProgramAssigned(
        @Meaning("Id of the program") UUID programId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,
        @Meaning("TUTOR or CURATOR") String post,

        @Meaning("Pseudonymous id of the one who does it now")
        UUID personId,

        @Meaning("Pseudonymous id of the one who did it before") @Nullable
        UUID previousId,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
