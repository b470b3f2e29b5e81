package org.metodika.program.supports.domain;

/** Что стало с проблемами, выявленными предварительной диагностикой (C33). */
public enum ProblemVerdict {
    /** Сняты полностью. */
    FULLY_REMOVED,
    /** Сняты частично. */
    PARTLY_REMOVED,
    /** Не сняты: which ones is listed. */
    NOT_REMOVED,
    /** Не снята ни одна. */
    NONE_REMOVED
}
