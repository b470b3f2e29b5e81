package org.metodika.contracts.checkpoint;

import java.time.LocalDate;
import java.util.UUID;
import org.metodika.contracts.Meaning;

/** О просрочке сообщено выше. */
@Meaning("The last day is over for so long that others are told: who accompanies the program, then the head")
public record CheckpointEscalated(
        @Meaning("Id of the checkpoint") UUID checkpointId,
        @Meaning("Program it belongs to") UUID programId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,
        @Meaning("Stage it closes") UUID stageId,

        @Meaning("What is due: STAGE, or REPORT where the report has a last day of its own")
        String about,

        @Meaning("Last day, in the time zone of the school") LocalDate due,

        @Meaning("Who is told: ACCOMPANIMENT (tutor, curator) or HEAD")
        String level,

        @Meaning("Day the schedule found it") LocalDate escalatedOn) {}
