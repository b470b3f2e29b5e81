package org.metodika.program.groupoverview;

/** Состояние группы, as lists filter by it. */
enum GroupStatus {
    /** Работает. */
    ACTIVE,
    /** Распущена. */
    DISSOLVED,
    /** Аннулирована. */
    ANNULLED
}
