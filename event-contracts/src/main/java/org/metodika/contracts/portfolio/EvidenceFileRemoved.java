package org.metodika.contracts.portfolio;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Файл портфолио удалён. */
@Meaning("A file of an evidence of a portfolio was removed")
public record EvidenceFileRemoved(
        @Meaning("Teacher whose portfolio it is, the id of the portfolio too")
        UUID teacherId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Id of the evidence") UUID evidenceId,

        @Meaning("Id of the file") UUID fileId,

        @Meaning("The teacher, who alone writes the portfolio") @Nullable
        UUID by) {}
