package org.metodika.contracts.schoolprogramme;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Этап открыт. */
@Meaning("A stage was opened; the one before is closed (A08)")
public record SchoolProgrammeStageOpened(
        @Meaning("Id of the school programme") UUID schoolProgrammeId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Id of the stage") UUID stageId,
        @Meaning("Place of the stage, from 1") int ordinal,
        @Meaning("Day it was opened") LocalDate openedOn,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
