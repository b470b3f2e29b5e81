package org.metodika.contracts.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Аналитическая справка составлена. */
@Meaning("Somebody who answers for the school analysed what was measured")
public record AnalysisWritten(
        @Meaning("Id of the analysis") UUID analysisId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("School year, by the year in which it begins, and its part: Q1 to Q4, H1, H2 or YEAR, e.g. 2026-Q1")
        String period,

        @Meaning("Codes of the indicators that it is about") List<String> indicators,

        @Meaning("Day, in the time zone of the school") LocalDate writtenOn,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
