package org.metodika.contracts.program;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Открыта корректировка программы. */
@Meaning("A deviation was found, and the next version is being worked on (B46)")
public record ProgramAmendmentOpened(
        @Meaning("Id of the program") UUID programId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,

        @Meaning("Number of the amendment within the program, from 1")
        int number,

        @Meaning("SCHEDULE, ACTIVITY, NEW_DIFFICULTY, RESOURCES, LONG_LEAVE, CONTROL or OTHER")
        String deviation,

        @Meaning("Day the deviation was found") LocalDate foundOn,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
