package org.metodika.contracts.schoolprogramme;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Задача снова в плане. */
@Meaning("A task that was done or waived is planned again, with a reason")
public record SchoolProgrammeTaskReopened(
        @Meaning("Id of the school programme") UUID schoolProgrammeId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Id of the stage") UUID stageId,
        @Meaning("Id of the task") UUID taskId,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
