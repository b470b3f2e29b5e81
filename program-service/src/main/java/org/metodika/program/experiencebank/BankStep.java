package org.metodika.program.experiencebank;

/** Шаги работы с лучшим опытом, in their order (E09). */
public enum BankStep {
    /** Выявлен. */
    FOUND,
    /** Изучен. */
    STUDIED,
    /** Обобщён. */
    GENERALISED,
    /** Распространён. */
    SPREAD
}
