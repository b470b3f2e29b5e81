package org.metodika.program.experiencecollections;

/** Состояние сборника (E09). */
public enum CollectionStatus {
    /** Составляется. */
    DRAFT,
    /** Выпущен. */
    ISSUED
}
