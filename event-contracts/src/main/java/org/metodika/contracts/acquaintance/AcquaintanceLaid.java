package org.metodika.contracts.acquaintance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Отчёт доведён до педагогов. */
@Meaning("A report was laid before teachers, who are to acknowledge it")
public record AcquaintanceLaid(
        @Meaning("Id of the acquaintance") UUID acquaintanceId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Analysis that is the report; absent for another document") @Nullable
        UUID analysisId,

        @Meaning("SCHOOL or ASSOCIATION") String audience,

        @Meaning("Pseudonymous id of who heads the association; absent for a school") @Nullable
        UUID associationHeadId,

        @Meaning("Pseudonymous ids of the teachers") List<UUID> personIds,

        @Meaning("Day, in the time zone of the school") LocalDate laidOn,

        @Meaning("Day by which it is to be acknowledged; absent where none is set") @Nullable
        LocalDate dueOn,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
