package org.metodika.contracts.policy;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Порядок работы организации с программами изменён. */
@Meaning("A school changed how it works with programs (B06)")
public record PolicyChanged(
        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Version of the policy from this change on, counted from 1; 0 are the shipped defaults")
        int version,

        @Meaning(
                "What changed: REGULATION, NORMATIVE_ACTS, CURATOR_DUTIES, SECTIONS, HOURS, MODULES, ACTIVITIES, DURATION, DISCUSSION")
        List<String> changed,

        @Meaning("The whole policy from this change on") PolicyContent policy,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
