package org.metodika.contracts.quality;

import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Значение группы. */
@Meaning("What was measured in one group of pupils")
public record MeasuredGroup(
        @Meaning("Class such as 9A; absent for all classes") @Nullable
        String schoolClass,

        @Meaning("School subject; absent for all subjects") @Nullable
        String subject,

        @Meaning("Value in the unit of the indicator") double value,

        @Meaning("Number of pupils of the group") int pupils) {}
