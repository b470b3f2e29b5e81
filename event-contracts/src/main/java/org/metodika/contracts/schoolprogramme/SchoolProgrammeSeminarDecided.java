package org.metodika.contracts.schoolprogramme;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Принято решение по программе обучающего семинара. */
@Meaning("A seminar programme was approved or returned (A17)")
public record SchoolProgrammeSeminarDecided(
        @Meaning("Id of the school programme") UUID schoolProgrammeId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Id of the stage") UUID stageId,
        @Meaning("Id of the task") UUID taskId,
        @Meaning("APPROVED or RETURNED") String verdict,
        @Meaning("Day of the decision") LocalDate decidedOn,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
