package org.metodika.contracts.team;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;
import org.metodika.contracts.program.Order;

/** Участник выбыл из команды. */
@Meaning("A member left a team program that is carried out; the program of the team goes on (B16)")
public record TeamProgramMemberLeft(
        @Meaning("Id of the team program") UUID teamProgramId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of a staff member") UUID staffId,

        @Meaning("Id of the personified program of this member")
        UUID programId,

        @Meaning("Day on which this member left; for a dismissal the last working day")
        LocalDate leftOn,

        @Meaning("ORDER or DISMISSAL") String ground,

        @Meaning("The order; absent for a dismissal") @Nullable
        Order order,

        @Meaning("Members who are in the team from then on") int membersLeft,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
