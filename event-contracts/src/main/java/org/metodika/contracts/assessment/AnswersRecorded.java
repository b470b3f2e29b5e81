package org.metodika.contracts.assessment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Ответы внесены. */
@Meaning("One answer sheet from one source was added to an assessment")
public record AnswersRecorded(
        @Meaning("Id of the assessment") UUID assessmentId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,
        @Meaning("Id of the answer sheet") UUID sheetId,

        @Meaning(
                "Code of the source of diagnosis (C20, C21), or SELF_ASSESSMENT for the teacher's own mark, which is kept apart")
        String source,

        @Meaning("Day of the measurement") LocalDate answeredOn,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
