package org.metodika.monitoring.control.domain;

/** Оценка полученного результата (B44). */
public enum Grade {
    /** Соответствует. */
    MEETS,
    /** Соответствует с замечаниями. */
    MEETS_WITH_REMARKS,
    /** Не соответствует. */
    FALLS_SHORT
}
