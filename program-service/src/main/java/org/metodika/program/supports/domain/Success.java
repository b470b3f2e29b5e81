package org.metodika.program.supports.domain;

/** Оценка сопровождения (C32). */
public enum Success {
    /** Успешным, эффективным. */
    SUCCESSFUL,
    /** Недостаточно успешным, недостаточно эффективным. */
    INSUFFICIENT,
    /** Неэффективным. */
    INEFFECTIVE
}
