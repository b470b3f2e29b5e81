package org.metodika.contracts.program;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Отметка о мероприятии снята. */
@Meaning("What was recorded of an activity was taken back; it is still to be done")
public record ProgramActivityReopened(
        @Meaning("Id of the program") UUID programId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,
        @Meaning("Id of the activity") UUID activityId,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
