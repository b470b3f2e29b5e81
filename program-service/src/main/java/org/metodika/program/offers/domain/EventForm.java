package org.metodika.program.offers.domain;

/** Форма мероприятия: the same codes as the other forms of a program (B38). */
public enum EventForm {
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
