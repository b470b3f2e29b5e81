package org.metodika.monitoring.control.domain;

/** How a control stands, by name. */
public enum Status {
    /** Акта ещё нет. */
    OPEN,
    /** Акт подписан. */
    SETTLED,
    /** Отменён. */
    CANCELLED
}
