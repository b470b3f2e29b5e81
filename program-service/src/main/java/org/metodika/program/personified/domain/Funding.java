package org.metodika.program.personified.domain;

/**
 * Финансирование этапа (B28): optional, as planned; what was spent stands with the execution.
 *
 * @param planned roubles, above zero
 */
public record Funding(Source source, int planned) {

    /** Источник. */
    public enum Source {
        /** Бюджет организации. */
        BUDGET,
        /** Внебюджетные средства. */
        EXTRA_BUDGET,
        /** Средства партнёра или гранта. */
        GRANT,
        /** Средства педагога. */
        OWN
    }
}
