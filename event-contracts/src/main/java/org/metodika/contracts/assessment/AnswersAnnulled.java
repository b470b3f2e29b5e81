package org.metodika.contracts.assessment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Ответы аннулированы. */
@Meaning("An answer sheet was annulled because it was recorded by mistake")
public record AnswersAnnulled(
        @Meaning("Id of the assessment") UUID assessmentId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,
        @Meaning("Id of the answer sheet") UUID sheetId,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
