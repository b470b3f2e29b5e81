package org.metodika.monitoring.announcement.domain;

/** How an announcement stands. */
public enum Status {
    DRAFT,
    PUBLISHED,
    WITHDRAWN
}
