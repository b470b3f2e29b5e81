package org.metodika.monitoring.consultationrequest.domain;

/** To whom a request is addressed; others who may answer it see it too. */
public enum Addressee {
    /** Anybody of the methodical centre. */
    CENTRE,
    /** Tutor, mentor or another person of the school by name. */
    TUTOR,
    /** A psychologist of the school, by name or whoever it is. */
    PSYCHOLOGIST
}
