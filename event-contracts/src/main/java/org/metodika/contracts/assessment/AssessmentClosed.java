package org.metodika.contracts.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Диагностика завершена. */
@Meaning("An assessment was closed and its levels computed (A03)")
public record AssessmentClosed(
        @Meaning("Id of the assessment") UUID assessmentId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,

        @Meaning("Dictionary of the criteria, e.g. difficulty-characters")
        String dictionary,

        @Meaning("Version of the dictionary") int dictionaryVersion,
        @Meaning("Day in the time zone of the school") LocalDate closedOn,
        @Meaning("Codes of the sources that were used") List<String> sources,
        @Meaning("One entry per criterion") List<CriterionLevel> levels,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
