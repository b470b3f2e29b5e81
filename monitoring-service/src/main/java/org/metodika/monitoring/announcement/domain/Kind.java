package org.metodika.monitoring.announcement.domain;

/** What is announced. */
public enum Kind {
    /** Объявление. */
    ANNOUNCEMENT,
    /** Методический материал. */
    MATERIAL
}
