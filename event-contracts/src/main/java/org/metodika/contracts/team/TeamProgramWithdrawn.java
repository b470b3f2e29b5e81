package org.metodika.contracts.team;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Командная программа отозвана. */
@Meaning("A team program was given up before it was approved")
public record TeamProgramWithdrawn(
        @Meaning("Id of the team program") UUID teamProgramId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
