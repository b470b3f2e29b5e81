package org.metodika.program.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.program.leading.LedRow;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Строка списка мер поддержки.
 *
 * @param position where the list goes on: the newest measure first
 */
@Document("measure_rows")
@CompoundIndex(def = "{'schoolId': 1, 'position': -1}")
@CompoundIndex(def = "{'position': -1}")
@CompoundIndex(def = "{'teacherId': 1, 'position': -1}")
@CompoundIndex(def = "{'leaderId': 1, 'position': -1}")
@CompoundIndex(def = "{'status': 1, '_id': 1}")
record MeasureRow(
        @Id UUID id,
        String position,
        String schoolId,
        UUID teacherId,
        UUID leaderId,
        UUID conclusionId,
        UUID supportId,
        List<String> help,
        String task,
        @Nullable LocalDate deadline,
        LocalDate plannedOn,
        String status,
        @Nullable LocalDate settledOn)
        implements LedRow {}
