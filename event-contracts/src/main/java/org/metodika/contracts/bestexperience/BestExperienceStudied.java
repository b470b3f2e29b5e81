package org.metodika.contracts.bestexperience;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Опыт изучен. */
@Meaning("Experience was studied")
public record BestExperienceStudied(
        @Meaning("Id of the experience") UUID experienceId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher whose experience it is; absent for the school as a whole") @Nullable
        UUID teacherId,

        @Meaning("Day of it") LocalDate on,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
