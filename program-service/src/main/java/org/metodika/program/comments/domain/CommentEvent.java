package org.metodika.program.comments.domain;

import java.time.Instant;

/** What happens to a thread of comments. */
public sealed interface CommentEvent {

    /** Начато. */
    record Started(CommentThread thread) implements CommentEvent {}

    /** Дан ответ. */
    record Replied(Entry entry) implements CommentEvent {}

    /** Исправлено автором. */
    record Edited(EntryId entry, String text, Instant at) implements CommentEvent {}

    /** Удалено автором. */
    record Deleted(EntryId entry, Instant at) implements CommentEvent {}

    /** Вопрос решён. */
    record Resolved() implements CommentEvent {}

    /** Вопрос открыт снова. */
    record Reopened() implements CommentEvent {}
}
