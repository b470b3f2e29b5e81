package org.metodika.contracts.team;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;
import org.metodika.contracts.program.Order;

/** Общий план командной программы изменён приказом. */
@Meaning("The shared plan was changed by an order; the open programs of the members follow (B31, B46)")
public record TeamProgramAmended(
        @Meaning("Id of the team program") UUID teamProgramId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Number of the version that holds from now on")
        int version,

        @Meaning("SCHEDULE, ACTIVITY, NEW_DIFFICULTY, RESOURCES, LONG_LEAVE, CONTROL or OTHER")
        String deviation,

        @Meaning("The order") Order order,
        @Meaning("First day") LocalDate startsOn,
        @Meaning("Last day") LocalDate endsOn,
        @Meaning("Number of stages") int stages,
        @Meaning("Number of activities") int activities,
        @Meaning("Total hours of the shared plan") int hours,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
