package org.metodika.contracts.electivecourse;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Проведение элективного курса отменено. */
@Meaning("A run of a course was cancelled; it stays on record")
public record CourseRunCancelled(
        @Meaning("Id of the elective course") UUID courseId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Id of the run, one time the course is taught")
        UUID runId,

        @Meaning("Year in which the school year begins") int schoolYear,
        @Meaning("Day, in the time zone of the school") LocalDate cancelledOn,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
