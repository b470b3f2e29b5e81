package org.metodika.program.commentrows;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A thread in a list.
 *
 * @param section section of the program
 * @param itemId activity or stage concerned; absent where it is the section
 * @param open whether the question is still to be settled
 * @param author who began it; absent for people of the centre
 * @param text first entry; absent when its author deleted it
 * @param replies entries after the first
 * @param lastAt when the last entry was written
 */
record CommentSummary(
        UUID id,
        String section,
        @Nullable UUID itemId,
        boolean open,
        @Nullable AuthorView author,
        @Nullable String text,
        Instant at,
        int replies,
        Instant lastAt) {

    /** Somebody of the school; the name is absent while the directory does not know the person. */
    record AuthorView(UUID id, @Nullable String name) {}

    static CommentSummary of(CommentRow row, Map<UUID, String> names) {
        UUID by = row.by();
        return new CommentSummary(
                row.id(),
                row.section(),
                row.itemId(),
                row.open(),
                by == null ? null : new AuthorView(by, names.get(by)),
                row.text(),
                row.at(),
                row.replies(),
                row.lastAt());
    }
}
