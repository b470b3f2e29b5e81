package org.metodika.contracts.team;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Увольнение участника аннулировано. */
@Meaning("The dismissal by which a member had left was annulled: the member never left")
public record TeamProgramMemberReturned(
        @Meaning("Id of the team program") UUID teamProgramId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of a staff member") UUID staffId,

        @Meaning("Id of the personified program of this member")
        UUID programId,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
