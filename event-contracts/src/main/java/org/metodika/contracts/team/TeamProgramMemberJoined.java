package org.metodika.contracts.team;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;
import org.metodika.contracts.program.Order;

/** В команду принят участник. */
@Meaning("A member joined a team program that is carried out, by an order of its own")
public record TeamProgramMemberJoined(
        @Meaning("Id of the team program") UUID teamProgramId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of a staff member") UUID staffId,

        @Meaning("Id of the personified program of this member")
        UUID programId,

        @Meaning("The order") Order order,
        @Meaning("Day in the time zone of the school") LocalDate joinedOn,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
