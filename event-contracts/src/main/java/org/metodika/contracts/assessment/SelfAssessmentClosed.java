package org.metodika.contracts.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Самооценка завершена. */
@Meaning("An assessment that asked the teacher alone was closed; nothing was measured, so no deficits come of it")
public record SelfAssessmentClosed(
        @Meaning("Id of the assessment") UUID assessmentId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,

        @Meaning("Dictionary of the criteria, e.g. difficulty-characters")
        String dictionary,

        @Meaning("Version of the dictionary") int dictionaryVersion,
        @Meaning("Day in the time zone of the school") LocalDate closedOn,

        @Meaning("One entry per criterion that the teacher answered")
        List<SelfLevel> levels,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
