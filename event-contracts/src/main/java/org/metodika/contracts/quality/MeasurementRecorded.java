package org.metodika.contracts.quality;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Значения показателя записаны. */
@Meaning("Values were measured or corrected; groups of fewer than five pupils are counted, not told")
public record MeasurementRecorded(
        @Meaning("Id of the measurement: one of a school, an indicator and a period")
        UUID measurementId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Code of the indicator") String indicator,

        @Meaning("School year, by the year in which it begins, and its part: Q1 to Q4, H1, H2 or YEAR, e.g. 2026-Q1")
        String period,

        @Meaning("What is new or changed") List<MeasuredGroup> groups,

        @Meaning("How many more groups there were, with fewer than five pupils each")
        int smallGroups,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
