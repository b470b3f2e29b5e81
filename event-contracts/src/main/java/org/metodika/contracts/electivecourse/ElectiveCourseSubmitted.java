package org.metodika.contracts.electivecourse;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Элективный курс представлен на рассмотрение. */
@Meaning("An elective course was submitted for review")
public record ElectiveCourseSubmitted(
        @Meaning("Id of the elective course") UUID courseId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Number of the edition of the course, from 1")
        int edition,

        @Meaning("Day, in the time zone of the school") LocalDate submittedOn,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
