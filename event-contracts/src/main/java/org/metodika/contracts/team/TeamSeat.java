package org.metodika.contracts.team;

import java.util.List;
import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Участник проекта командной программы. */
@Meaning("A teacher in the draft of a team program")
public record TeamSeat(
        @Meaning("Pseudonymous id of a staff member") UUID staffId,

        @Meaning(
                "YOUNG_SPECIALIST, CATEGORY_APPLICANT, CONTEST_CANDIDATE, INTERRUPTED_EXPERIENCE or CHANGED_ORGANISATION_TYPE (B14)")
        String category,

        @Meaning("Deficits that the program of this member is based on (B22)")
        List<UUID> deficits,

        @Meaning("Those of them that are left to a later program, with a reason (B24)")
        List<UUID> deferredDeficits) {}
