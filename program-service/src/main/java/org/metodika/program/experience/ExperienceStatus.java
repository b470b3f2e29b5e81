package org.metodika.program.experience;

/** Состояние записи о представлении опыта (A24). */
public enum ExperienceStatus {
    /** Записано. */
    RECORDED,
    /** Подтверждено. */
    CONFIRMED,
    /** Аннулировано. */
    ANNULLED
}
