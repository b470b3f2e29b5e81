package org.metodika.monitoring.duty.domain;

/** How a duty stands, in a word. */
public enum Status {
    OPEN,
    DONE,
    WITHDRAWN
}
