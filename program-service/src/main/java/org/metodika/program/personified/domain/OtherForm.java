package org.metodika.program.personified.domain;

/** Иная форма повышения профессионального мастерства (B38). */
public enum OtherForm {
    /** Дистанционное обучение. */
    DISTANCE_LEARNING,
    /** Мастер-класс. */
    MASTER_CLASS,
    /** Круглый стол. */
    ROUND_TABLE,
    /** Открытый урок. */
    OPEN_LESSON,
    /** Выставка. */
    EXHIBITION,
    /** Семинар. */
    SEMINAR,
    /** Практикум. */
    WORKSHOP,
    /** Конференция. */
    CONFERENCE,
    /** Форум. */
    FORUM
}
