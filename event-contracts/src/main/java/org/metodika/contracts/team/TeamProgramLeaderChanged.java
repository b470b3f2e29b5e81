package org.metodika.contracts.team;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** У команды другой руководитель. */
@Meaning("Another staff member leads a team that carries its program out")
public record TeamProgramLeaderChanged(
        @Meaning("Id of the team program") UUID teamProgramId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the leader from now on")
        UUID leaderId,

        @Meaning("Pseudonymous id of the leader before") UUID previousId,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
