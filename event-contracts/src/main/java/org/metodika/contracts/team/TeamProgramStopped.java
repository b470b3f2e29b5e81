package org.metodika.contracts.team;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;
import org.metodika.contracts.program.Order;

/** Командная программа прекращена. */
@Meaning("The head stopped a team program by an order; the open programs of the members stop with it (B16)")
public record TeamProgramStopped(
        @Meaning("Id of the team program") UUID teamProgramId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Day from which it does not bind any more") LocalDate stoppedOn,
        @Meaning("The order") Order order,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
