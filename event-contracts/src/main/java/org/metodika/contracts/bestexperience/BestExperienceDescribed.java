package org.metodika.contracts.bestexperience;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Описание изменено. */
@Meaning("The description of generalised experience was put otherwise")
public record BestExperienceDescribed(
        @Meaning("Id of the experience") UUID experienceId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher whose experience it is; absent for the school as a whole") @Nullable
        UUID teacherId,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
