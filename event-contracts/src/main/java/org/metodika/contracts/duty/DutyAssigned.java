package org.metodika.contracts.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Обязанность возложена. */
@Meaning("A person owes a report or a corrective action from now on")
public record DutyAssigned(
        @Meaning("Id of the duty") UUID dutyId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the person who owes it")
        UUID ownerId,

        @Meaning("YEARLY_REPORT of a head of an association (D08) or CORRECTION decided by a meeting (A23)")
        String kind,

        @Meaning("Year in which the school year of the report begins; absent for a correction") @Nullable
        Integer schoolYear,

        @Meaning("Meeting that decided the correction; absent for a report") @Nullable
        UUID meetingId,

        @Meaning("Last day, in the time zone of the school") LocalDate dueOn,

        @Meaning("Days before the last day on which the person is reminded")
        List<Integer> remindBefore,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
