package org.metodika.program.supports.domain;

/** Основание прекращения сопровождения. */
public enum StopGround {
    /** Увольнение: the platform stops it by itself. */
    DISMISSAL,
    /** Перевод в другую организацию. */
    TRANSFER,
    /** Длительный отпуск. */
    LONG_LEAVE,
    /** Отказ педагога от сопровождения. */
    REFUSAL,
    /** Составлено по ошибке. */
    MISTAKE,
    /** Решение руководителя. */
    DECISION
}
