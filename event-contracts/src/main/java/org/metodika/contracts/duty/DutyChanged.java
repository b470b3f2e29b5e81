package org.metodika.contracts.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Срок обязанности изменён. */
@Meaning("It is owed by another day, or reminded of on other days")
public record DutyChanged(
        @Meaning("Id of the duty") UUID dutyId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the person who owes it")
        UUID ownerId,

        @Meaning("YEARLY_REPORT of a head of an association (D08) or CORRECTION decided by a meeting (A23)")
        String kind,

        @Meaning("Last day, in the time zone of the school") LocalDate dueOn,
        @Meaning("Last day until now") LocalDate before,

        @Meaning("Days before the last day on which the person is reminded")
        List<Integer> remindBefore,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
