package org.metodika.contracts.control;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Подписан акт контроля. */
@Meaning("A control ended in an estimate of the result or in a corrective decision (B44)")
public record ControlActSigned(
        @Meaning("Id of the control") UUID controlId,
        @Meaning("Program that is controlled") UUID programId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,
        @Meaning("PRELIMINARY, CURRENT or FINAL (B47-B49)") String kind,

        @Meaning("What is controlled (B45): DEVELOPMENT, QUALITY, SCHEDULE, MONEY or SYSTEM")
        String object,

        @Meaning("Id of the act") UUID actId,
        @Meaning("Day the control was held") LocalDate heldOn,

        @Meaning(
                "Estimate of the result: MEETS, MEETS_WITH_REMARKS or FALLS_SHORT; absent where a corrective decision was taken")
        @Nullable
        String grade,

        @Meaning("Corrective decision: MEASURE or CORRECT_THE_PLAN; absent where the result was estimated") @Nullable
        String decision,

        @Meaning("Whether this preliminary control lets the program start (B47)")
        boolean letsStart,

        @Meaning("Pseudonymous id of the one responsible for the measure") @Nullable
        UUID responsibleId,

        @Meaning("Last day of the measure") @Nullable LocalDate dueOn,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
