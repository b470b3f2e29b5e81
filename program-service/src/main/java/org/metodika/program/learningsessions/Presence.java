package org.metodika.program.learningsessions;

/** Отметка об участии. */
public enum Presence {
    /** Присутствовал. */
    ATTENDED,
    /** Выступал. */
    SPOKE,
    /** Отсутствовал. */
    ABSENT
}
