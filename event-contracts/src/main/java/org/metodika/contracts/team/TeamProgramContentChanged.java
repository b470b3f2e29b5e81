package org.metodika.contracts.team;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Изменён общий план командной программы. */
@Meaning("The shared plan of a draft was changed")
public record TeamProgramContentChanged(
        @Meaning("Id of the team program") UUID teamProgramId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Number of stages") int stages,
        @Meaning("Number of activities") int activities,
        @Meaning("Total hours") int hours,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
