package org.metodika.monitoring.acquaintance.domain;

/** Before whom a report is laid. */
public enum Audience {
    /** Все педагоги школы. */
    SCHOOL,
    /** Педагоги методического объединения. */
    ASSOCIATION
}
