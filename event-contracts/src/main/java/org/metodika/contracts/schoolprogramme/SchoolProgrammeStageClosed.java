package org.metodika.contracts.schoolprogramme;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Этап завершён. */
@Meaning("A stage was closed (A08)")
public record SchoolProgrammeStageClosed(
        @Meaning("Id of the school programme") UUID schoolProgrammeId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Id of the stage") UUID stageId,
        @Meaning("Place of the stage, from 1") int ordinal,
        @Meaning("Day it was closed") LocalDate closedOn,
        @Meaning("Tasks that were done") int tasksDone,
        @Meaning("Tasks that were waived") int tasksWaived,

        @Meaning("Teachers who had not chosen a form when the first stage was closed (A15); 0 for other stages")
        int teachersWithoutChoice,

        @Meaning("Whether it was the last stage: the programme is completed")
        boolean last,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
