package org.metodika.contracts.control;

import java.time.LocalDate;
import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Срок контроля прошёл, акта нет. */
@Meaning("The schedule found no act on the day after the one that the plan asks for; the entry stays open")
public record ControlOverdue(
        @Meaning("Id of the control") UUID controlId,
        @Meaning("Program that is controlled") UUID programId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,
        @Meaning("PRELIMINARY, CURRENT or FINAL (B47-B49)") String kind,

        @Meaning("What is controlled (B45): DEVELOPMENT, QUALITY, SCHEDULE, MONEY or SYSTEM")
        String object,

        @Meaning("Day it is planned for, in the time zone of the school")
        LocalDate date,

        @Meaning("Day the schedule found it") LocalDate foundOn) {}
