package org.metodika.program.comments.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Комментарий.
 *
 * @param text what was written, 1 to 2000 characters; null once its author deleted it
 * @param at when it was written
 * @param editedAt when its author mended it last; null when never
 * @param deletedAt when its author deleted it; the place stays, so that replies keep their sense
 */
public record Entry(
        EntryId id,
        Author author,
        @Nullable String text,
        Instant at,
        @Nullable Instant editedAt,
        @Nullable Instant deletedAt) {

    static Entry written(EntryId id, Author author, String text, Instant at) {
        return new Entry(id, author, text, at, null, null);
    }

    Entry edited(String other, Instant now) {
        return new Entry(id, author, other, at, now, null);
    }

    Entry deleted(Instant now) {
        return new Entry(id, author, null, at, editedAt, now);
    }

    boolean isDeleted() {
        return deletedAt != null;
    }

    boolean isBy(Author other) {
        return author.account().equals(other.account());
    }
}
