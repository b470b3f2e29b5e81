package org.metodika.contracts.quality;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Показатель школы: текущее содержание. */
@Meaning("Present content of an indicator of a school; those that ship with the platform are not told")
public record IndicatorState(
        @Meaning("Id of the indicator") UUID indicatorId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Code of the indicator, unique in the school")
        String code,

        @Meaning("What it is called") String title,

        @Meaning("PERCENT, MARK, POINTS or NUMBER") String unit,

        @Meaning("HIGHER or LOWER: what is better") String direction,

        @Meaning("Day from which nothing is measured by it; absent while it is used") @Nullable
        LocalDate retiredOn) {}
