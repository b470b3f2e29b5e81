package org.metodika.diagnostics.deficitlist;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Затруднение, one line of a list.
 *
 * @param assessmentId assessment that tells its present level; null, like what it measured, while none does
 * @param code code of the difficulty (C19)
 * @param score share of the attainable points, 0 to 100
 * @param status OPEN, RESOLVED or ANNULLED
 * @param transferredWith program that brought it from paper; null where assessments alone tell of it
 */
@Document("deficit_rows")
@CompoundIndex(def = "{'detectedOn': -1, '_id': -1}")
@CompoundIndex(def = "{'schoolId': 1, 'detectedOn': -1, '_id': -1}")
@CompoundIndex(def = "{'teacherId': 1, 'detectedOn': -1, '_id': -1}")
record DeficitRow(
        @Id UUID id,
        String schoolId,
        UUID teacherId,
        @Nullable UUID assessmentId,
        String dictionary,
        int dictionaryVersion,
        String code,
        @Nullable String level,
        @Nullable String requiredLevel,
        @Nullable Double score,
        String status,
        LocalDate detectedOn,
        @Nullable LocalDate resolvedOn,
        @Nullable UUID transferredWith) {}
