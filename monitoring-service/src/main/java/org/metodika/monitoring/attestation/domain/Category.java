package org.metodika.monitoring.attestation.domain;

/** What an attestation may establish: order of the Ministry of Education of 24 March 2023, no. 196. */
public enum Category {
    /** Соответствие занимаемой должности; established by the school itself, for five years. */
    CONFORMITY,
    /** Первая категория. */
    FIRST,
    /** Высшая категория. */
    HIGHEST,
    /** Педагог-методист. */
    METHODIST,
    /** Педагог-наставник. */
    MENTOR
}
