package org.metodika.contracts.checkpoint;

import java.time.LocalDate;
import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Срок контрольного среза оканчивается в ближайший рабочий день. */
@Meaning("The last day falls on a day off of the school: it ends with the next working day; the program stays as it is")
public record CheckpointCarriedOver(
        @Meaning("Id of the checkpoint") UUID checkpointId,
        @Meaning("Program it belongs to") UUID programId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,
        @Meaning("Stage it closes") UUID stageId,
        @Meaning("Last day from now on") LocalDate deadline,
        @Meaning("Last day before, a day off") LocalDate previousDeadline,

        @Meaning("Day it was found, in the time zone of the school")
        LocalDate carriedOn) {}
