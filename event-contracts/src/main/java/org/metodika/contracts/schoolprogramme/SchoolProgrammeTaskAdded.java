package org.metodika.contracts.schoolprogramme;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Задача добавлена. */
@Meaning("A task was added to an approved programme (A10)")
public record SchoolProgrammeTaskAdded(
        @Meaning("Id of the school programme") UUID schoolProgrammeId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Id of the stage") UUID stageId,
        @Meaning("Id of the task") UUID taskId,

        @Meaning("DIRECTOR, DEPUTIES, METHODICAL_SERVICE, IT_SERVICE or TEACHERS (A10)")
        String participant,

        @Meaning("Code of the kind of learning (A05)") @Nullable
        String learningKind,

        @Meaning("Whether the stage can not be closed without it")
        boolean obligatory,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
