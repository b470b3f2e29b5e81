package org.metodika.monitoring.qualityrows;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An indicator that a school brought in, as lists show it.
 *
 * @param unit PERCENT, MARK, POINTS or NUMBER
 * @param direction HIGHER or LOWER
 */
@Document("quality_indicator_rows")
@CompoundIndex(name = "school", def = "{'schoolId': 1, 'code': 1}")
public record IndicatorRow(
        @Id UUID id,
        String schoolId,
        String code,
        String title,
        String unit,
        String direction,
        @Nullable LocalDate retiredOn) {}
