package org.metodika.program.municipalplan;

/** Срок исполнения, as the source writes it (E05). */
public enum TermKind {
    /** В названных кварталах. */
    QUARTERS,
    /** По графику. */
    ON_SCHEDULE,
    /** В течение года. */
    DURING_YEAR,
    /** Постоянно. */
    PERMANENT
}
