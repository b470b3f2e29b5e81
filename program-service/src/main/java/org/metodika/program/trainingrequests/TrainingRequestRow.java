package org.metodika.program.trainingrequests;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.program.leading.LedRow;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Строка списка запросов.
 *
 * @param position where the list goes on: the newest request first
 */
@Document("training_request_rows")
@CompoundIndex(def = "{'schoolId': 1, 'position': -1}")
@CompoundIndex(def = "{'position': -1}")
@CompoundIndex(def = "{'teacherId': 1, 'position': -1}")
@CompoundIndex(def = "{'status': 1, '_id': 1}")
record TrainingRequestRow(
        @Id UUID id,
        String position,
        String schoolId,
        UUID teacherId,
        String topic,
        UUID conclusionId,
        UUID supportId,
        List<UUID> deficits,
        LocalDate madeOn,
        String status,
        @Nullable LocalDate settledOn)
        implements LedRow {

    /** Nobody leads a request. */
    @Override
    public @Nullable UUID leaderId() {
        return null;
    }
}
