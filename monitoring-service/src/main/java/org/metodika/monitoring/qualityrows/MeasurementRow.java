package org.metodika.monitoring.qualityrows;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.daylist.DayRow;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A measurement as lists and series show it.
 *
 * @param indicator code of the indicator
 * @param period code of the period, e.g. 2026-Q1
 * @param span QUARTER, HALF or YEAR
 * @param date first day of the period
 */
@Document("quality_measurement_rows")
@CompoundIndex(name = "all", def = "{'date': 1, '_id': 1}")
@CompoundIndex(name = "school", def = "{'schoolId': 1, 'date': 1, '_id': 1}")
@CompoundIndex(name = "indicator", def = "{'indicator': 1, 'date': 1, '_id': 1}")
@CompoundIndex(name = "series", def = "{'schoolId': 1, 'indicator': 1, 'span': 1, 'date': -1}")
public record MeasurementRow(
        @Id UUID id, String schoolId, String indicator, String period, String span, LocalDate date, List<Value> groups)
        implements DayRow {

    /** The value of a group. */
    public record Value(
            @Nullable String schoolClass, @Nullable String subject, double value, int pupils) {}

    /** The value of the whole school; null where none was measured. */
    public @Nullable Value ofSchool() {
        return groups.stream()
                .filter(group -> group.schoolClass() == null && group.subject() == null)
                .findFirst()
                .orElse(null);
    }
}
