package org.metodika.program.supports.ids;

/** Вид помощи (C02). */
public enum HelpKind {
    /** Педагогическая. */
    PEDAGOGICAL,
    /** Психологическая. */
    PSYCHOLOGICAL,
    /** Методическая. */
    METHODICAL,
    /** Социальная. */
    SOCIAL,
    /** Другая: the list of the regulation is open. */
    OTHER
}
