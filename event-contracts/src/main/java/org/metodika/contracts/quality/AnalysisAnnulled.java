package org.metodika.contracts.quality;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Аналитическая справка аннулирована. */
@Meaning("The analysis was written by mistake")
public record AnalysisAnnulled(
        @Meaning("Id of the analysis") UUID analysisId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("School year, by the year in which it begins, and its part: Q1 to Q4, H1, H2 or YEAR, e.g. 2026-Q1")
        String period,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
