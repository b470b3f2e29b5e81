package org.metodika.program.experiencebank;

/** Как далеко прошёл опыт в банке (E09). */
public enum BankStatus {
    /** Выявлен. */
    FOUND,
    /** Изучен. */
    STUDIED,
    /** Обобщён. */
    GENERALISED,
    /** Распространён. */
    SPREAD,
    /** Работа прекращена. */
    DROPPED
}
