package org.metodika.contracts.policy;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Назначен ответственный за направление. */
@Meaning("The one officer responsible for the development of programs was appointed (B18)")
public record PolicyOfficerAppointed(
        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Version of the policy from this change on, counted from 1; 0 are the shipped defaults")
        int version,

        @Meaning("Pseudonymous id of the officer") UUID officerId,

        @Meaning("First day") LocalDate appointedFrom,

        @Meaning("Pseudonymous id of the officer who was relieved by it, absent where the place was vacant") @Nullable
        UUID formerOfficerId,

        @Meaning("The whole policy from this change on") PolicyContent policy,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
