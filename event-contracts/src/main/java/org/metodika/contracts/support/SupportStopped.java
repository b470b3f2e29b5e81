package org.metodika.contracts.support;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Сопровождение прекращено. */
@Meaning("The support was stopped with a ground; a dismissal stops it by itself")
public record SupportStopped(
        @Meaning("Id of the support") UUID supportId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher who is supported")
        UUID teacherId,

        @Meaning("Day of the stop") LocalDate stoppedOn,

        @Meaning("DISMISSAL, TRANSFER, LONG_LEAVE, REFUSAL, MISTAKE or DECISION")
        String ground,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
