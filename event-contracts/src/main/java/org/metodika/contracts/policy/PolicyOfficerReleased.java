package org.metodika.contracts.policy;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Ответственный за направление освобождён. */
@Meaning("The officer was released and nobody took the place")
public record PolicyOfficerReleased(
        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Version of the policy from this change on, counted from 1; 0 are the shipped defaults")
        int version,

        @Meaning("Pseudonymous id of the former officer") UUID officerId,

        @Meaning("Last day") LocalDate releasedOn,

        @Meaning("The whole policy from this change on") PolicyContent policy,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
