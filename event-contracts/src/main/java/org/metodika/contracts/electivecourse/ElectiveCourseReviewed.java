package org.metodika.contracts.electivecourse;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Элективный курс рассмотрен. */
@Meaning("A reviewer approved of the course: it may be included into the school process")
public record ElectiveCourseReviewed(
        @Meaning("Id of the elective course") UUID courseId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous ids of the authors, the one who answers for the course first")
        List<UUID> authorIds,

        @Meaning("Number of the edition of the course, from 1")
        int edition,

        @Meaning("Day, in the time zone of the school") LocalDate reviewedOn,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
