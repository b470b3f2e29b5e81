package org.metodika.program.personified.domain;

/** Уровень мероприятия (B39). */
public enum EventLevel {
    /** Школа. */
    SCHOOL,
    /** Район. */
    DISTRICT,
    /** Город. */
    CITY,
    /** Область. */
    REGION,
    /** Российская Федерация. */
    COUNTRY
}
