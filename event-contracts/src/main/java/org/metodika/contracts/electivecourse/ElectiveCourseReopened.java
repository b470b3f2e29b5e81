package org.metodika.contracts.electivecourse;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Элективный курс взят на переработку. */
@Meaning("A reviewed course was taken back to a draft: a new edition begins, the runs stay")
public record ElectiveCourseReopened(
        @Meaning("Id of the elective course") UUID courseId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Number of the edition of the course, from 1")
        int edition,

        @Meaning("Day, in the time zone of the school") LocalDate reopenedOn,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
