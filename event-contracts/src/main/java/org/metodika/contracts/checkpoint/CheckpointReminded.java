package org.metodika.contracts.checkpoint;

import java.time.LocalDate;
import java.util.UUID;
import org.metodika.contracts.Meaning;

/** О сроке контрольного среза напомнили. */
@Meaning("The schedule found that the day of a reminder had come; one for all that a late round had missed")
public record CheckpointReminded(
        @Meaning("Id of the checkpoint") UUID checkpointId,
        @Meaning("Program it belongs to") UUID programId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,
        @Meaning("Stage it closes") UUID stageId,

        @Meaning("What is due: STAGE, or REPORT where the report has a last day of its own")
        String about,

        @Meaning("Last day, in the time zone of the school") LocalDate due,

        @Meaning("Which reminder it is: days before the last day, 0 for the day itself")
        int daysBefore,

        @Meaning("Day the schedule found it") LocalDate remindedOn) {}
