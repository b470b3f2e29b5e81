package org.metodika.contracts.program;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Педагог сообщил о выполнении мероприятия. */
@Meaning("The teacher says that an activity was done; somebody has yet to confirm it")
public record ProgramActivityReported(
        @Meaning("Id of the program") UUID programId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,
        @Meaning("Id of the activity") UUID activityId,
        @Meaning("Day it was done") LocalDate doneOn,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
