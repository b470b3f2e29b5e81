package org.metodika.contracts.control;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Изменена запись плана контроля. */
@Meaning("An open entry of the control plan was changed (B51)")
public record ControlChanged(
        @Meaning("Id of the control") UUID controlId,
        @Meaning("Program that is controlled") UUID programId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,
        @Meaning("PRELIMINARY, CURRENT or FINAL (B47-B49)") String kind,

        @Meaning("What is controlled (B45): DEVELOPMENT, QUALITY, SCHEDULE, MONEY or SYSTEM")
        String object,

        @Meaning("Day it is planned for, in the time zone of the school")
        LocalDate date,

        @Meaning("Day it was planned for until now") LocalDate before,
        @Meaning("Pseudonymous id of the one who controls") UUID controllerId,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
