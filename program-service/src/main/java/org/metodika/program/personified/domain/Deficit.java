package org.metodika.program.personified.domain;

import java.time.LocalDate;

/**
 * Затруднение: what diagnostics says of a deficit of the teacher at this moment.
 *
 * @param code code of the difficulty, e.g. METHODICAL (C19)
 */
public record Deficit(DeficitId id, String code, LocalDate detectedOn, Standing standing) {

    /** What became of it in diagnostics. */
    public enum Standing {
        /** Не снято. */
        OPEN,
        /** Снято. */
        RESOLVED,
        /** Аннулировано: recorded by mistake. */
        ANNULLED
    }
}
