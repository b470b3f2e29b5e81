package org.metodika.program.contests;

/** Состояние участия (C16). */
public enum ParticipationStatus {
    /** Запланировано. */
    PLANNED,
    /** Педагог участвовал. */
    TOOK_PART,
    /** Есть итог. */
    FINISHED,
    /** Отказ. */
    WITHDRAWN
}
