package org.metodika.contracts.duty;

import java.time.LocalDate;
import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Срок прошёл, обязанность не исполнена. */
@Meaning("The schedule found it undone on the day after the last one; it can be handed in late")
public record DutyOverdue(
        @Meaning("Id of the duty") UUID dutyId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the person who owes it")
        UUID ownerId,

        @Meaning("YEARLY_REPORT of a head of an association (D08) or CORRECTION decided by a meeting (A23)")
        String kind,

        @Meaning("Last day, in the time zone of the school") LocalDate dueOn,
        @Meaning("Day the schedule found it") LocalDate foundOn) {}
