package org.metodika.contracts.team;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;
import org.metodika.contracts.program.Order;

/** Участник команды. */
@Meaning("A member of a team as services know it, those who left too")
public record TeamMemberStanding(
        @Meaning("Pseudonymous id of a staff member") UUID staffId,

        @Meaning(
                "YOUNG_SPECIALIST, CATEGORY_APPLICANT, CONTEST_CANDIDATE, INTERRUPTED_EXPERIENCE or CHANGED_ORGANISATION_TYPE (B14)")
        String category,

        @Meaning("Tutor of the program of this member (B11)") @Nullable
        UUID tutorId,

        @Meaning("Deficits that the program of this member is based on (B22)")
        List<UUID> deficits,

        @Meaning("Those of them that are left to a later program (B24)")
        List<UUID> deferredDeficits,

        @Meaning("Id of the personified program of this member; absent before an order") @Nullable
        UUID programId,

        @Meaning("Order by which this member is in the team; absent before it") @Nullable
        Order joinedBy,

        @Meaning("Day from which this member is in the team") @Nullable
        LocalDate joinedOn,

        @Meaning("Day on which this member left; for a dismissal the last working day") @Nullable
        LocalDate leftOn,

        @Meaning("ORDER or DISMISSAL, for a member who left") @Nullable
        String leftBecause,

        @Meaning("Order by which this member left; absent for a dismissal") @Nullable
        Order leftBy) {}
