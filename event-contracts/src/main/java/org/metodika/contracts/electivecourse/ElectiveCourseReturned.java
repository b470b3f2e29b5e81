package org.metodika.contracts.electivecourse;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Элективный курс возвращён на доработку. */
@Meaning("A reviewer returned the course for rework")
public record ElectiveCourseReturned(
        @Meaning("Id of the elective course") UUID courseId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Number of the edition of the course, from 1")
        int edition,

        @Meaning("Day, in the time zone of the school") LocalDate returnedOn,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
