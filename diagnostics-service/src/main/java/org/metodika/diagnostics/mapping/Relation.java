package org.metodika.diagnostics.mapping;

/** Отношение записи одного словаря к записи другого. */
public enum Relation {
    /** The same difficulty. */
    EXACT,
    /** The entry of the other dictionary is broader. */
    BROADER,
    /** The entry of the other dictionary is narrower. */
    NARROWER,
    /** They touch one another, and none holds the other. */
    RELATED;

    /** The same, seen from the other dictionary. */
    Relation seenFromThere() {
        return switch (this) {
            case BROADER -> NARROWER;
            case NARROWER -> BROADER;
            case EXACT, RELATED -> this;
        };
    }
}
