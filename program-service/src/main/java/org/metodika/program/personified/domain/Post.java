package org.metodika.program.personified.domain;

/** Кто ведёт программу. */
public enum Post {
    /** Тьютор (B11). */
    TUTOR,
    /** Лицо, курирующее реализацию (B07). */
    CURATOR
}
