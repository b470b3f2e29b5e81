package org.metodika.program.policy;

/** Нужен ли предварительный контроль, чтобы начать реализацию программы (B47). */
public enum StartControl {
    /** A program starts on its first day only when preliminary control let it. */
    REQUIRED,
    /** A program starts on its first day. */
    NOT_REQUIRED
}
