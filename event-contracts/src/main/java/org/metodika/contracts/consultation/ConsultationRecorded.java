package org.metodika.contracts.consultation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Консультация записана в журнал. */
@Meaning("A consultation was entered into the log (A18)")
public record ConsultationRecorded(
        @Meaning("Id of the consultation") UUID consultationId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher who was consulted")
        UUID teacherId,

        @Meaning("Pseudonymous id of the one who consulted; absent for people outside the schools") @Nullable
        UUID consultantId,

        @Meaning("Program that it served; absent where it served none") @Nullable
        UUID programId,

        @Meaning("Day it was held, in the time zone of the school")
        LocalDate heldOn,

        @Meaning("How long it took, 15 to 480 in steps of 15")
        int minutes,

        @Meaning("Line of tutor support (B12): FINDINGS, DESIGN or REFLECTION; absent where it was none") @Nullable
        String line,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
