package org.metodika.contracts.program;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Содержание корректировки изменено. */
@Meaning("The next version of a program changed while it is being worked on")
public record ProgramAmendmentChanged(
        @Meaning("Id of the program") UUID programId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,

        @Meaning("Number of the amendment within the program, from 1")
        int number,

        @Meaning("Number of stages") int stages,
        @Meaning("Number of activities") int activities,
        @Meaning("Total hours") int hours,

        @Meaning("Basis deficits that no activity addresses and that are not deferred (B24)")
        List<UUID> uncoveredDeficits,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
