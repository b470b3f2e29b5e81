package org.metodika.program.contests;

/** Уровень конкурса, фестиваля или акции (C16). */
public enum ContestLevel {
    /** Школьный. */
    SCHOOL,
    /** Муниципальный: район или город. */
    MUNICIPAL,
    /** Региональный. */
    REGIONAL,
    /** Федеральный. */
    FEDERAL,
    /** Международный. */
    INTERNATIONAL
}
