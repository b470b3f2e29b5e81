package org.metodika.contracts.support;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Выдано общее заключение. */
@Meaning("The general conclusion was issued: it never changes and creates the next step (C31 to C36)")
public record SupportConcluded(
        @Meaning("Id of the support") UUID supportId,
        @Meaning("Id of the conclusion") UUID conclusionId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher who is supported")
        UUID teacherId,

        @Meaning("Pseudonymous id of the leading specialist (C22)")
        UUID leaderId,

        @Meaning("Day of issue") LocalDate issuedOn,
        @Meaning("What came of each problem") List<SupportOutcome> results,

        @Meaning("SUCCESSFUL, INSUFFICIENT or INEFFECTIVE (C32)")
        String success,

        @Meaning("FULLY_REMOVED, PARTLY_REMOVED, NOT_REMOVED or NONE_REMOVED (C33)")
        String problems,

        @Meaning("FULL_SUPPORT, HARDEST_PROBLEMS, NO_SUPPORT, TRAINING or ROUTE (C35)")
        String need,

        @Meaning("What the conclusion creates by itself: PASSPORT, MEASURE, CLOSING, TRAINING_REQUEST or ROUTE")
        String nextStep,

        @Meaning("Id of what is created: a support, a measure, a training request or a route; absent for CLOSING")
        @Nullable
        UUID nextStepId,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
