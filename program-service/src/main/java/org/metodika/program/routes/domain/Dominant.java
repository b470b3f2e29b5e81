package org.metodika.program.routes.domain;

/** Доминанта маршрута (C10). */
public enum Dominant {
    /** Теоретическая. */
    THEORETICAL,
    /** Практическая. */
    PRACTICAL
}
