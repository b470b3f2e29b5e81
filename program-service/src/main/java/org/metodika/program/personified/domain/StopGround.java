package org.metodika.program.personified.domain;

/** Основание прекращения программы (B16). */
public enum StopGround {
    /** Увольнение педагога: the platform stops it by itself. */
    DISMISSAL,
    /** Перевод в другую организацию. */
    TRANSFER,
    /** Длительный отпуск, после которого программа теряет смысл. */
    LONG_LEAVE,
    /** Решение руководителя. */
    DECISION
}
