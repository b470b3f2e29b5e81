package org.metodika.monitoring.quality.domain;

/** What is better. */
public enum Direction {
    HIGHER,
    LOWER
}
