package org.metodika.program.personified.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Основание программы: what shows that the program is needed (B22). */
public sealed interface Basis {

    /**
     * Выявленное затруднение: a deficit that diagnostics found.
     *
     * @param code code of the difficulty as diagnostics names it; empty until it is looked up
     * @param detectedOn day it was detected; null until it is looked up
     */
    record Difficulty(
            DeficitId deficit, String code, @Nullable LocalDate detectedOn) implements Basis {

        /** A deficit whose particulars diagnostics knows. */
        public static Difficulty named(DeficitId deficit) {
            return new Difficulty(deficit, "", null);
        }
    }

    /**
     * Документ: a result of monitoring, of internal control or of market research.
     *
     * @param reference title and number of the document
     * @param date date of the document
     */
    record Finding(
            Source source, String reference, @Nullable LocalDate date) implements Basis {}

    /** Откуда взят документ. */
    enum Source {
        /** Мониторинг. */
        MONITORING,
        /** Внутренний контроль. */
        INTERNAL_CONTROL,
        /** Маркетинговые исследования услуг. */
        MARKET_RESEARCH
    }
}
