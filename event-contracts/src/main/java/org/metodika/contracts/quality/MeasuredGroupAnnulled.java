package org.metodika.contracts.quality;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Значение аннулировано. */
@Meaning("A value was recorded by mistake; class and subject are absent for fewer than five pupils too")
public record MeasuredGroupAnnulled(
        @Meaning("Id of the measurement: one of a school, an indicator and a period")
        UUID measurementId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Code of the indicator") String indicator,

        @Meaning("School year, by the year in which it begins, and its part: Q1 to Q4, H1, H2 or YEAR, e.g. 2026-Q1")
        String period,

        @Meaning("Class; absent for all classes") @Nullable String schoolClass,

        @Meaning("School subject; absent for all subjects") @Nullable
        String subject,

        @Meaning("Number of pupils of the group, 0 for fewer than five")
        int pupils,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
