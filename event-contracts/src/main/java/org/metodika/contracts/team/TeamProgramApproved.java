package org.metodika.contracts.team;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;
import org.metodika.contracts.program.Order;

/** Командная программа утверждена приказом. */
@Meaning("The head approved a team program by an order (B30, B33); each member gets a personified program under it")
public record TeamProgramApproved(
        @Meaning("Id of the team program") UUID teamProgramId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("The order of approval; it may cover several programs")
        Order order,

        @Meaning("First day") LocalDate startsOn,
        @Meaning("Last day") LocalDate endsOn,
        @Meaning("Total hours of the shared plan") int hours,
        @Meaning("Members with their programs") List<TeamEnrolment> members,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
