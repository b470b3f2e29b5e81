package org.metodika.program.trainingrequests;

/** Приоритет запроса (E06); the first comes first. */
public enum RequestPriority {
    /** Высокий. */
    HIGH,
    /** Средний. */
    MIDDLE,
    /** Низкий. */
    LOW
}
