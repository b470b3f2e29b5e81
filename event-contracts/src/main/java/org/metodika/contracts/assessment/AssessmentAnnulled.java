package org.metodika.contracts.assessment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Диагностика аннулирована. */
@Meaning("An assessment was annulled because it was started by mistake; its deficits are annulled too")
public record AssessmentAnnulled(
        @Meaning("Id of the assessment") UUID assessmentId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
