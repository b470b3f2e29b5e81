package org.metodika.contracts.team;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Изменён состав команды в проекте. */
@Meaning("Title, leader or members of a draft were changed")
public record TeamProgramMembersChanged(
        @Meaning("Id of the team program") UUID teamProgramId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the leader of the team")
        UUID leaderId,

        @Meaning("Members in their order") List<TeamSeat> members,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
