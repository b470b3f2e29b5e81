package org.metodika.contracts.checkpoint;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** К отчёту по контрольному срезу приложен файл. */
@Meaning(
        "A file was put to the report of an open checkpoint; neither its name nor its content leaves the service (B26)")
public record CheckpointReportFileAttached(
        @Meaning("Id of the checkpoint") UUID checkpointId,

        @Meaning("Program it belongs to") UUID programId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,

        @Meaning("Stage it closes") UUID stageId,

        @Meaning("Id of the file") UUID fileId,

        @Meaning("PDF, DOCX, XLSX, PPTX, ODT, JPEG, PNG or TXT")
        String type,

        @Meaning("Size in bytes") int bytes,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
