package org.metodika.monitoring.checkpoint.domain;

/** How a checkpoint stands, in a word. An overdue one is open and can be passed late. */
public enum Status {
    OPEN,
    PASSED,
    CANCELLED
}
