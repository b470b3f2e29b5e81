package org.metodika.contracts.portfolio;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Файл портфолио добавлен. */
@Meaning("A file was put to an evidence of a portfolio; neither its name nor its content leaves the service")
public record EvidenceFileAdded(
        @Meaning("Teacher whose portfolio it is, the id of the portfolio too")
        UUID teacherId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Id of the evidence") UUID evidenceId,

        @Meaning("Id of the file") UUID fileId,

        @Meaning("PDF, DOCX, XLSX, PPTX, ODT, JPEG, PNG or TXT")
        String type,

        @Meaning("Size in bytes") int bytes,

        @Meaning("The teacher, who alone writes the portfolio") @Nullable
        UUID by) {}
