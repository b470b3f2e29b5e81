package org.metodika.contracts.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Обязанность: текущее состояние. */
@Meaning("Present content of a duty")
public record DutyState(
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

        @Meaning("What is to be corrected, in words; absent for a report") @Nullable
        String what,

        @Meaning("Last day, in the time zone of the school") LocalDate dueOn,

        @Meaning("Days before the last day on which the person is reminded")
        List<Integer> remindBefore,

        @Meaning("OPEN, DONE or WITHDRAWN") String status,

        @Meaning("Last day on which the schedule finds nothing new; absent where there is nothing to find any more")
        @Nullable
        LocalDate quietUntil,

        @Meaning("Day the schedule found it overdue") @Nullable
        LocalDate overdueOn,

        @Meaning("Day it was done") @Nullable LocalDate doneOn) {}
