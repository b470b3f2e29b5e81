package org.metodika.contracts.program;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Программа завершена. */
@Meaning("Every item is done or waived, and the final report is there (B27, B31)")
public record ProgramCompleted(
        @Meaning("Id of the program") UUID programId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,
        @Meaning("Day of the completion") LocalDate completedOn,
        @Meaning("Hours that were done") int hoursDone,

        @Meaning("Number of activities and stages that were done or passed")
        int done,

        @Meaning("Number of activities and stages that were waived")
        int waived,

        @Meaning("Basis deficits that the program addressed")
        List<UUID> deficits,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
