package org.metodika.program.routes.domain;

/** Где реализуется маршрут (C10). */
public enum Place {
    /** В рамках школы. */
    IN_SCHOOL,
    /** Вне школы. */
    OUTSIDE
}
