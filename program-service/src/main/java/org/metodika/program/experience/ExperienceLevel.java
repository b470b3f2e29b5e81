package org.metodika.program.experience;

/** На каком уровне представлен опыт (A24). */
public enum ExperienceLevel {
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
