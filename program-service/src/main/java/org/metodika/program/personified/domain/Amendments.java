package org.metodika.program.personified.domain;

import org.jspecify.annotations.Nullable;

/**
 * Корректировки программы: the one that is being worked on, and how many there were.
 *
 * @param open null where none is being worked on
 * @param opened how many were opened so far, refused ones too
 * @param latest the one that made the present version; null where none did
 */
public record Amendments(
        @Nullable Amendment open, int opened, @Nullable Adopted latest) {

    /** There was none. */
    public static final Amendments NONE = new Amendments(null, 0, null);

    Amendments with(Amendment amendment) {
        return new Amendments(amendment, amendment.number(), latest);
    }

    Amendments withoutOpen() {
        return new Amendments(null, opened, latest);
    }

    Amendments adopting(Adopted adopted) {
        return new Amendments(null, opened, adopted);
    }
}
