package org.metodika.contracts.quality;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Показатель школы выведен из употребления. */
@Meaning("Nothing is measured by this indicator any more")
public record IndicatorRetired(
        @Meaning("Id of the indicator") UUID indicatorId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Code of the indicator, unique in the school")
        String code,

        @Meaning("Day, in the time zone of the school") LocalDate retiredOn,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
