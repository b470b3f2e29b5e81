package org.metodika.contracts.trainingrequest;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Приоритет запроса изменён. */
@Meaning("Another priority was given to a request, whatever it comes from (E06)")
public record TrainingRequestPrioritised(
        @Meaning("Id of the request") UUID requestId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher who needs training")
        UUID teacherId,

        @Meaning("HIGH, MIDDLE or LOW") String priority,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
