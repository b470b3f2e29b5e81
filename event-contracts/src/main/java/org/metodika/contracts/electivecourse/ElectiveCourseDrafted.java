package org.metodika.contracts.electivecourse;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Составлен элективный курс. */
@Meaning("An elective course was drafted")
public record ElectiveCourseDrafted(
        @Meaning("Id of the elective course") UUID courseId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous ids of the authors, the one who answers for the course first")
        List<UUID> authorIds,

        @Meaning("School subject, e.g. математика") String subject,
        @Meaning("Lowest year of study, 1 to 12") int gradeFrom,
        @Meaning("Highest year of study, 1 to 12") int gradeTo,
        @Meaning("Academic hours of the whole course") int hours,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
