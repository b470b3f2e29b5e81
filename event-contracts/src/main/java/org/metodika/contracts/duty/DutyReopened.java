package org.metodika.contracts.duty;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Обязанность возобновлена. */
@Meaning("It is owed again: it was handed in or withdrawn by mistake")
public record DutyReopened(
        @Meaning("Id of the duty") UUID dutyId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the person who owes it")
        UUID ownerId,

        @Meaning("YEARLY_REPORT of a head of an association (D08) or CORRECTION decided by a meeting (A23)")
        String kind,

        @Meaning("Last day, in the time zone of the school") LocalDate dueOn,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
