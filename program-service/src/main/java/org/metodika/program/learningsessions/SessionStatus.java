package org.metodika.program.learningsessions;

/** Состояние мероприятия. */
public enum SessionStatus {
    /** Запланировано. */
    PLANNED,
    /** Отложено, новый день не назначен. */
    POSTPONED,
    /** Проведено. */
    HELD,
    /** Отменено. */
    CANCELLED
}
