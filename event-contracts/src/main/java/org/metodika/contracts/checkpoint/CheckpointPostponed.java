package org.metodika.contracts.checkpoint;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Срок контрольного среза перенесён. */
@Meaning("Head or deputy gave an open checkpoint a later last day with a ground; the program stays as it is")
public record CheckpointPostponed(
        @Meaning("Id of the checkpoint") UUID checkpointId,
        @Meaning("Program it belongs to") UUID programId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,
        @Meaning("Stage it closes") UUID stageId,
        @Meaning("Last day from now on") LocalDate deadline,
        @Meaning("Last day before") LocalDate previousDeadline,

        @Meaning("Day it was decided, in the time zone of the school")
        LocalDate postponedOn,

        @Meaning("Staff member who decided it") @Nullable UUID postponedBy) {}
