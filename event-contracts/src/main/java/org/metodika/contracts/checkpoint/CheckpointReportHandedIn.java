package org.metodika.contracts.checkpoint;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Отчёт по контрольному срезу сдан. */
@Meaning(
        "The report of an open checkpoint was handed in, the first time or anew; the teacher is its author, whoever entered it (B08, B26)")
public record CheckpointReportHandedIn(
        @Meaning("Id of the checkpoint") UUID checkpointId,
        @Meaning("Program it belongs to") UUID programId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,
        @Meaning("Stage it closes") UUID stageId,

        @Meaning("Day it was handed in, in the time zone of the school")
        LocalDate handedInOn,

        @Meaning("Last day of the report at that time") LocalDate due,

        @Meaning("Whether it came with the result, e.g. from paper; it goes with it when the result is annulled")
        boolean withResult,

        @Meaning("Staff member who entered it; absent for people outside the schools") @Nullable
        UUID handedInBy) {}
