package org.metodika.monitoring.forecast;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When an open checkpoint is likely to be passed.
 *
 * @param teacherName absent while the directory's news has not arrived
 * @param stageTitle absent while the program's news has not arrived
 * @param overdueSince first day after the deadline, for one that is late by the day of its school
 * @param cases passed checkpoints of that form in the school that tell
 * @param needed fewer cases say nothing
 * @param expected absent where there are too few cases
 * @param reason what the forecast rests on, or why there is none, in the language of the request
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ForecastView(
        UUID checkpointId,
        String schoolId,
        UUID programId,
        UUID teacherId,
        @Nullable String teacherName,
        UUID stageId,
        int ordinal,
        @Nullable String stageTitle,
        String form,
        LocalDate deadline,
        @Nullable LocalDate overdueSince,
        int cases,
        int needed,
        @Nullable Expected expected,
        String reason) {

    /** What half of the cases say, and between which days they lie. */
    record Expected(
            @Schema(description = "Median of the days after the deadline; negative before it")
            double days,

            @Schema(description = "A quarter of the cases took fewer days")
            double lowerDays,

            @Schema(description = "A quarter of the cases took more days")
            double upperDays,

            @Schema(description = "Deadline and median: the day by which half of such checkpoints were passed")
            LocalDate on,

            LocalDate from,
            LocalDate until) {

        static Expected of(Delays.Outlook.Expected told) {
            return new Expected(
                    told.days().median(),
                    told.days().lower(),
                    told.days().upper(),
                    told.on(),
                    told.from(),
                    told.until());
        }
    }
}
