package org.metodika.contracts.acquaintance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Напоминание об ознакомлении. */
@Meaning("Those who had not acknowledged a report were reminded")
public record AcquaintanceReminded(
        @Meaning("Id of the acquaintance") UUID acquaintanceId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous ids of those who had not") List<UUID> personIds,

        @Meaning("Day, in the time zone of the school") LocalDate remindedOn,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
