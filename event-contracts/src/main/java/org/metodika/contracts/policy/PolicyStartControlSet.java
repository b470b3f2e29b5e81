package org.metodika.contracts.policy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Организация определила, нужен ли предварительный контроль. */
@Meaning("A school decided whether programs start only when preliminary control lets them (B47)")
public record PolicyStartControlSet(
        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Version of the policy from this change on, counted from 1; 0 are the shipped defaults")
        int version,

        @Meaning("Whether preliminary control is required") boolean required,
        @Meaning("The whole policy from this change on") PolicyContent policy,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
