package org.metodika.contracts.experiencecollection;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Опыт в сборнике. */
@Meaning("Experience as it stands in a collection")
public record CollectedExperience(
        @Meaning("Id of the experience") UUID experienceId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher whose experience it is; absent for the school as a whole") @Nullable
        UUID teacherId,

        @Meaning("Title") String title,

        @Meaning("Its description, as it was when the collection was composed last or issued")
        String description) {}
