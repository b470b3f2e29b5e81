package org.metodika.contracts.support;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Изменён анализ итогов. */
@Meaning("The table of problems before and after, or the draft of the conclusion, was changed (C31)")
public record SupportResultsChanged(
        @Meaning("Id of the support") UUID supportId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher who is supported")
        UUID teacherId,

        @Meaning("Problems in the table") int rows,
        @Meaning("Problems with an outcome") int rowsWithOutcome,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
