package org.metodika.monitoring.consultationrequest.domain;

/** How a request stands, in a word. */
public enum Status {
    OPEN,
    TAKEN,
    AGREED,
    ANSWERED,
    HELD,
    CLOSED
}
