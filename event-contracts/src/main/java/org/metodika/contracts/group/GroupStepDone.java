package org.metodika.contracts.group;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Шаг регламента выполнен. */
@Meaning("A step of the regulation was done (B21)")
public record GroupStepDone(
        @Meaning("Id of the development group") UUID groupId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Id of the step") UUID stepId,
        @Meaning("Last day on which it was done in time") LocalDate dueOn,
        @Meaning("Day on which it was done") LocalDate doneOn,
        @Meaning("Days after the due day, 0 when in time") int daysLate,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
