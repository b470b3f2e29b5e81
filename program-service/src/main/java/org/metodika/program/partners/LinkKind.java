package org.metodika.program.partners;

/** В чём участвует партнёр (A07). */
public enum LinkKind {
    /** Семинар. */
    SEMINAR,
    /** Опрос. */
    SURVEY,
    /** Мероприятие. */
    ACTIVITY
}
