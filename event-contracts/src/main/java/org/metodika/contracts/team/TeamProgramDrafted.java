package org.metodika.contracts.team;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Составлен проект командной программы. */
@Meaning("A draft of a team program was made (A02, B33)")
public record TeamProgramDrafted(
        @Meaning("Id of the team program") UUID teamProgramId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the leader of the team")
        UUID leaderId,

        @Meaning("ADMINISTRATION, ASSOCIATION_HEAD or TEACHER (B17)")
        String initiator,

        @Meaning("Day in the time zone of the school") LocalDate draftedOn,
        @Meaning("Members in their order") List<TeamSeat> members,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
