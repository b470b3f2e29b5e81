package org.metodika.contracts.program;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Началась реализация программы. */
@Meaning("The first day of an approved program has come; its items are carried out from now on")
public record ProgramStarted(
        @Meaning("Id of the program") UUID programId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,

        @Meaning("First day on which it binds: its start, or the day of its approval where that came later")
        LocalDate startedOn,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
