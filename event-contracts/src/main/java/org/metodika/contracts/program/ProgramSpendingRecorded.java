package org.metodika.contracts.program;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Записаны расходы на этап. */
@Meaning("What was spent on a stage in all, beside what was planned (B28)")
public record ProgramSpendingRecorded(
        @Meaning("Id of the program") UUID programId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,
        @Meaning("Id of the stage") UUID stageId,
        @Meaning("BUDGET, EXTRA_BUDGET, GRANT or OWN") String source,
        @Meaning("Planned, in roubles") int planned,
        @Meaning("Spent up to that day, in roubles") int spent,
        @Meaning("Day of the latest document") LocalDate spentOn,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
