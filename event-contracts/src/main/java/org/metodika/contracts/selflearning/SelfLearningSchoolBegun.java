package org.metodika.contracts.selflearning;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Школа начала строить самообучающуюся организацию. */
@Meaning("A school begins to build a self-learning school in a school year (C05)")
public record SelfLearningSchoolBegun(
        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Year in which the school year begins") int schoolYear,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
