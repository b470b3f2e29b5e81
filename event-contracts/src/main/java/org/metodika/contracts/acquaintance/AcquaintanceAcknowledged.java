package org.metodika.contracts.acquaintance;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Педагог ознакомлен. */
@Meaning("A teacher acknowledged a report")
public record AcquaintanceAcknowledged(
        @Meaning("Id of the acquaintance") UUID acquaintanceId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher") UUID personId,

        @Meaning("Day, in the time zone of the school") LocalDate acknowledgedOn,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
