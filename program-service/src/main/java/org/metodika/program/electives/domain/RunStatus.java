package org.metodika.program.electives.domain;

/** Состояние одного проведения курса (A21). */
public enum RunStatus {
    /** Запланировано или идёт. */
    PLANNED,
    /** Результаты записаны. */
    FINISHED,
    /** Отменено. */
    CANCELLED
}
