package org.metodika.contracts.quality;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Показатель школы введён. */
@Meaning("A school brought in an indicator of its own")
public record IndicatorDefined(
        @Meaning("Id of the indicator") UUID indicatorId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Code of the indicator, unique in the school")
        String code,

        @Meaning("PERCENT, MARK, POINTS or NUMBER") String unit,

        @Meaning("HIGHER or LOWER: what is better") String direction,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
