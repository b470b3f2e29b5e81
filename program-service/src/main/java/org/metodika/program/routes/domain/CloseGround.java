package org.metodika.program.routes.domain;

/** Основание закрытия маршрута. */
public enum CloseGround {
    /** Пройден. */
    COMPLETED,
    /** Прекращён решением. */
    GIVEN_UP,
    /** Увольнение: the platform closes it by itself. */
    DISMISSAL
}
