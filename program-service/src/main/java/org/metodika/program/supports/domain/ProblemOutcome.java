package org.metodika.program.supports.domain;

/** Исход по одной проблеме (C31). */
public enum ProblemOutcome {
    /** Снята полностью. */
    FULLY,
    /** Снята частично. */
    PARTLY,
    /** Не снята. */
    NOT
}
