package org.metodika.contracts.checkpoint;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Файл отчёта по контрольному срезу удалён. */
@Meaning("A file was taken off the report of an open checkpoint before anybody answered it")
public record CheckpointReportFileRemoved(
        @Meaning("Id of the checkpoint") UUID checkpointId,

        @Meaning("Program it belongs to") UUID programId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,

        @Meaning("Stage it closes") UUID stageId,

        @Meaning("Id of the file") UUID fileId,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
