package org.metodika.contracts.control;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Акт контроля аннулирован. */
@Meaning("An act was signed by mistake; where the plan asks for the control it is open again")
public record ControlActAnnulled(
        @Meaning("Id of the control") UUID controlId,
        @Meaning("Program that is controlled") UUID programId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,
        @Meaning("PRELIMINARY, CURRENT or FINAL (B47-B49)") String kind,
        @Meaning("Id of the act") UUID actId,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
