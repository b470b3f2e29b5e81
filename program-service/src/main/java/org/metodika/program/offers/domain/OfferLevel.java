package org.metodika.program.offers.domain;

/** Уровень: the same codes as the level of an event in a program (B39). */
public enum OfferLevel {
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
