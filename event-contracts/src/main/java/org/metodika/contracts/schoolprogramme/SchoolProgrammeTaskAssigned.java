package org.metodika.contracts.schoolprogramme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Задача поручена. */
@Meaning("Who answers for a task and until when was set (A10)")
public record SchoolProgrammeTaskAssigned(
        @Meaning("Id of the school programme") UUID schoolProgrammeId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Id of the stage") UUID stageId,
        @Meaning("Id of the task") UUID taskId,

        @Meaning("Pseudonymous ids of the staff members who answer for it")
        List<UUID> responsibles,

        @Meaning("Until when") @Nullable LocalDate deadline,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
