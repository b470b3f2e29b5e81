package org.metodika.monitoring.innovationclass.domain;

/** How a class stands, in a word. */
public enum Status {
    PLANNED,
    HELD,
    CANCELLED
}
