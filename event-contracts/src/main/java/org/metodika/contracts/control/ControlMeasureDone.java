package org.metodika.contracts.control;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Мера по итогам контроля выполнена. */
@Meaning("The measure that a control ended in was carried out")
public record ControlMeasureDone(
        @Meaning("Id of the control") UUID controlId,
        @Meaning("Program that is controlled") UUID programId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,
        @Meaning("Id of the act") UUID actId,
        @Meaning("Day it was done") LocalDate doneOn,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
