package org.metodika.contracts.schoolprogramme;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Высказано замечание к программе обучающего семинара. */
@Meaning("Somebody spoke in the discussion of a seminar programme (A17)")
public record SchoolProgrammeSeminarDiscussed(
        @Meaning("Id of the school programme") UUID schoolProgrammeId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Id of the stage") UUID stageId,
        @Meaning("Id of the task") UUID taskId,
        @Meaning("How often somebody has spoken") int contributions,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
