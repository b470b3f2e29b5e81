package org.metodika.contracts.quality;

import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Значение группы с источником. */
@Meaning("What was measured in one group of pupils, with its source")
public record StoredGroup(
        @Meaning("Class; absent for all classes") @Nullable String schoolClass,

        @Meaning("School subject; absent for all subjects") @Nullable
        String subject,

        @Meaning("Value in the unit of the indicator") double value,

        @Meaning("Number of pupils of the group") int pupils,

        @Meaning("Where it comes from, in words") @Nullable String source) {}
