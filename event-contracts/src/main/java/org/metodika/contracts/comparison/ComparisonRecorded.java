package org.metodika.contracts.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Сделана запись о сравнении «до» и «после». */
@Meaning("Somebody compared what a teacher's materials and lessons were before and after, beside two assessments (C28)")
public record ComparisonRecorded(
        @Meaning("Id of the comparison: the same for the same two assessments")
        UUID comparisonId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,
        @Meaning("Assessment before") UUID beforeAssessmentId,
        @Meaning("Assessment after") UUID afterAssessmentId,

        @Meaning("Kinds of what was compared: PLAN, LESSON_SUMMARY, MATERIAL, CONTROL_WORK or OTHER")
        List<String> compared,

        @Meaning("Day it was recorded") LocalDate recordedOn,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
