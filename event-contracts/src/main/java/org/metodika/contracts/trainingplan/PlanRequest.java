package org.metodika.contracts.trainingplan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Запрос, который рассматривает план. */
@Meaning("A request that a plan considers")
public record PlanRequest(
        @Meaning("Id of the request") UUID requestId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher who needs training")
        UUID teacherId,

        @Meaning("Why it is left over; absent for what is in a group") @Nullable
        String leftOverBecause) {}
