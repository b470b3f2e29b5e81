package org.metodika.monitoring.qualityrows;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.metodika.monitoring.daylist.DayRow;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An analysis as lists show it.
 *
 * @param date day it was written
 */
@Document("quality_analysis_rows")
@CompoundIndex(name = "all", def = "{'date': 1, '_id': 1}")
@CompoundIndex(name = "school", def = "{'schoolId': 1, 'date': 1, '_id': 1}")
public record AnalysisRow(
        @Id UUID id,
        String schoolId,
        String period,
        List<String> indicators,
        String title,
        LocalDate date,
        boolean annulled)
        implements DayRow {}
