package org.metodika.contracts.checkpoint;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Контрольный срез возвращён на доработку. */
@Meaning("The assessor returned an open checkpoint for rework (B08)")
public record CheckpointReturned(
        @Meaning("Id of the checkpoint") UUID checkpointId,
        @Meaning("Program it belongs to") UUID programId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,
        @Meaning("Stage it closes") UUID stageId,
        @Meaning("What is lacking: CONTENT, REPORT or both") List<String> lacks,

        @Meaning("Last day for the rework; absent where none was given") @Nullable
        LocalDate until,

        @Meaning("Day it was returned, in the time zone of the school")
        LocalDate returnedOn,

        @Meaning("Staff member who returned it") @Nullable UUID returnedBy) {}
