package org.metodika.program.deficits;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Профессиональное затруднение: what diagnostics says of one deficit.
 *
 * @param code code of the difficulty, e.g. METHODICAL (C19)
 * @param score share of the attainable points, 0 to 100; null for one from paper that nothing has measured yet
 * @param status OPEN, RESOLVED or ANNULLED
 * @param dictionary dictionary of the code, e.g. difficulty-characters; null in rows that an earlier release wrote
 * @param level code of the level reached; null where nothing was measured, or in rows that an earlier release wrote
 * @param requiredLevel code of the level required; null likewise
 * @param resolvedOn day it was found or stated resolved
 * @param outcome what came of it; null while nobody knows, or in rows that an earlier release wrote
 * @param comparison before and after; null while no two assessments can be compared, or likewise
 */
@Document("known_deficits")
@CompoundIndex(def = "{'teacherId': 1, 'schoolId': 1, 'status': 1}")
@CompoundIndex(def = "{'code': 1, 'schoolId': 1}")
public record KnownDeficit(
        @Id UUID id,
        String schoolId,
        UUID teacherId,
        String code,
        @Nullable Double score,
        String status,
        LocalDate detectedOn,
        @Nullable String dictionary,
        @Nullable String level,
        @Nullable String requiredLevel,
        @Nullable LocalDate resolvedOn,
        @Nullable Outcome outcome,
        @Nullable Comparison comparison) {

    /**
     * Исход, that holds (C31).
     *
     * @param verdict FULLY, PARTLY or NOT
     * @param way MEASURED or STATED
     * @param on day of the measurement, or that the evidence is of
     */
    public record Outcome(String verdict, String way, LocalDate on) {
        static final String MEASURED = "MEASURED";

        /** Whether an assessment told it, and not somebody. */
        public boolean isMeasured() {
            return way.equals(MEASURED);
        }
    }

    /** Состояние до и после, measured in the same way (C26, C27). */
    public record Comparison(Measured before, Measured after) {}

    /**
     * What an assessment found.
     *
     * @param level code of the level reached
     * @param score share of the attainable points, 0 to 100
     */
    public record Measured(LocalDate on, String level, double score) {}

    static final String OPEN = "OPEN";
    static final String RESOLVED = "RESOLVED";
    private static final String ANNULLED = "ANNULLED";

    /** Of rows that an earlier release wrote: the dictionary that ships. */
    static final String SHIPPED = "difficulty-characters";

    /** The dictionary of the code. */
    public String dictionaryOrShipped() {
        return dictionary == null ? SHIPPED : dictionary;
    }

    public boolean isOpen() {
        return status.equals(OPEN);
    }

    public boolean isResolved() {
        return status.equals(RESOLVED);
    }

    public boolean isAnnulled() {
        return status.equals(ANNULLED);
    }
}
