package org.metodika.diagnostics.deficit.domain;

import java.time.LocalDate;

/**
 * Действующий исход: what became of a deficit, as far as it is known.
 *
 * @param on day of the measurement, or that the evidence is of
 */
public record Outcome(Verdict verdict, Way way, LocalDate on) {

    /** Способ определения. */
    public enum Way {
        /** Измерен диагностикой. */
        MEASURED,
        /** Указан человеком. */
        STATED
    }
}
