package org.metodika.program.commentrows;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.comment.CommentEntry;
import org.metodika.contracts.comment.CommentThreadState;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Строка перечня комментариев: a thread by its first entry.
 *
 * @param position where the list goes on: youngest thread first
 * @param replies entries after the first
 */
@Document("comment_rows")
@CompoundIndex(def = "{'programId': 1, 'open': 1, 'position': -1}")
record CommentRow(
        @Id UUID id,
        String position,
        UUID programId,
        String section,
        @Nullable UUID itemId,
        boolean open,
        @Nullable UUID by,
        @Nullable String text,
        Instant at,
        int replies,
        Instant lastAt) {

    static CommentRow of(CommentThreadState state) {
        CommentEntry first = state.entries().getFirst();
        return new CommentRow(
                state.threadId(),
                "%013d~%s".formatted(first.at().toEpochMilli(), state.threadId()),
                state.programId(),
                state.section(),
                state.itemId(),
                state.open(),
                first.by(),
                first.text(),
                first.at(),
                state.entries().size() - 1,
                state.entries().getLast().at());
    }
}
