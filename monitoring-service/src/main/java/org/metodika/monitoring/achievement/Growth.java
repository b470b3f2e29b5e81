package org.metodika.monitoring.achievement;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What each school year brought somebody.
 *
 * @param category category of today as the staff list has it; the platform knows no days of earlier ones
 * @param years the latest first; those without anything are left out
 */
record Growth(UUID teacherId, String teacherName, String category, List<Year> years) {

    /** Учебный год. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Year(
            @Schema(description = "Year in which the school year begins, on 1 September")
            int schoolYear,

            @Schema(description = "How many achievements of each kind; kinds without any are absent")
            Map<AchievementKind, Integer> counts,

            @Schema(description = "Mean mark of the assessors of passed checkpoints, two decimals; absent without any")
            @Nullable
            Double meanAssessorMark,

            @Schema(description = "Mean own mark of the same checkpoints") @Nullable
            Double meanSelfMark) {}
}
