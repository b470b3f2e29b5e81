package org.metodika.diagnostics.deficitlist;

import java.time.LocalDate;
import java.util.List;
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
 * @param life what became of it; null in rows of an earlier release
 */
@Document("deficit_rows")
@CompoundIndex(def = "{'detectedOn': -1, '_id': -1}")
@CompoundIndex(def = "{'schoolId': 1, 'detectedOn': -1, '_id': -1}")
@CompoundIndex(def = "{'teacherId': 1, 'detectedOn': -1, '_id': -1}")
@CompoundIndex(def = "{'schoolId': 1, 'status': 1}")
@CompoundIndex(def = "{'life.comparison.afterOn': 1, 'schoolId': 1}")
public record DeficitRow(
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
        @Nullable UUID transferredWith,
        @Nullable Life life) {

    /**
     * What became of a deficit.
     *
     * @param addressed whether a program addresses it
     * @param addressedBy programs that address it
     * @param addressedSince day since which the first of them does
     * @param workedOnBy programs that addressed it between the before and the after
     * @param outcome FULLY, PARTLY or NOT; null while none is known
     * @param way MEASURED or STATED
     * @param outcomeOn day of the outcome
     * @param awaitsOutcome whether a program that addressed it was completed and nobody has found out what came of it
     * @param comparison before and after; null while no two assessments can be compared
     */
    public record Life(
            boolean addressed,
            List<UUID> addressedBy,
            @Nullable LocalDate addressedSince,
            List<UUID> workedOnBy,
            @Nullable String outcome,
            @Nullable String way,
            @Nullable LocalDate outcomeOn,
            boolean awaitsOutcome,
            @Nullable Comparison comparison) {}

    /**
     * Before and after.
     *
     * @param change IMPROVED, SAME or WORSE
     */
    public record Comparison(
            LocalDate beforeOn, double beforeScore, LocalDate afterOn, double afterScore, String change) {}

    private static final Life UNKNOWN = new Life(false, List.of(), null, List.of(), null, null, null, false, null);

    /** What became of it, as far as it is known. */
    public Life known() {
        return life == null ? UNKNOWN : life;
    }
}
