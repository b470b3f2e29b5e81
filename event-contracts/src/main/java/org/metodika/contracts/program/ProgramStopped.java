package org.metodika.contracts.program;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Программа прекращена. */
@Meaning("A program that an order bound was stopped (B16)")
public record ProgramStopped(
        @Meaning("Id of the program") UUID programId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,

        @Meaning("Day from which it doesn't bind any more; for a dismissal the last working day")
        LocalDate stoppedOn,

        @Meaning("DISMISSAL, TRANSFER, LONG_LEAVE or DECISION")
        String ground,

        @Meaning("The order; absent for a dismissal") @Nullable
        Order order,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
