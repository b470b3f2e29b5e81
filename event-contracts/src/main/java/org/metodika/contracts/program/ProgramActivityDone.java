package org.metodika.contracts.program;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Мероприятие программы выполнено. */
@Meaning("An activity of a program was done (B31)")
public record ProgramActivityDone(
        @Meaning("Id of the program") UUID programId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,
        @Meaning("Id of the activity") UUID activityId,

        @Meaning("INVARIANT_MODULE, VARIABLE_MODULE, OTHER_FORM or SELF_EDUCATION")
        String kind,

        @Meaning("Academic hours") int hours,
        @Meaning("Day it was done") LocalDate doneOn,
        @Meaning("Deficits it addresses (B24)") List<UUID> deficits,

        @Meaning("Offer of the catalogue that it was chosen from") @Nullable
        UUID offerId,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
