package org.metodika.contracts.electivecourse;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Элективный курс включён в учебный процесс. */
@Meaning("An elective course was included into the school process: a run of it was planned")
public record ElectiveCourseIncluded(
        @Meaning("Id of the elective course") UUID courseId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Id of the run, one time the course is taught")
        UUID runId,

        @Meaning("Number of the edition of the course, from 1")
        int edition,

        @Meaning("Year in which the school year begins") int schoolYear,
        @Meaning("Classes whose pupils attend it, e.g. 9А") List<String> classes,
        @Meaning("How many pupils are expected") int pupils,
        @Meaning("First day of lessons") LocalDate startsOn,
        @Meaning("Last day of lessons") LocalDate endsOn,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
