package org.metodika.program.comments.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.comment.CommentCatalogue;
import org.metodika.contracts.comment.CommentDeleted;
import org.metodika.contracts.comment.CommentEdited;
import org.metodika.contracts.comment.CommentEntry;
import org.metodika.contracts.comment.CommentReplied;
import org.metodika.contracts.comment.CommentThreadReopened;
import org.metodika.contracts.comment.CommentThreadResolved;
import org.metodika.contracts.comment.CommentThreadStarted;
import org.metodika.contracts.comment.CommentThreadState;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;
import org.metodika.program.comments.domain.CommentEvent;
import org.metodika.program.comments.domain.CommentThread;

/** Tells the platform of comments: events without texts, and the whole thread on the state topic. */
public final class CommentMessages implements AggregateMessages<CommentThread, CommentEvent> {

    @Override
    public Message<?> event(CommentThread after, CommentEvent event, @Nullable UUID by) {
        UUID id = after.id().value();
        UUID program = after.programId();
        String school = after.schoolId();
        UUID teacher = after.teacherId();
        String section = after.section().name();
        int entries = after.entries().size();
        return switch (event) {
            case CommentEvent.Started started ->
                new Message<>(
                        CommentCatalogue.COMMENT_THREAD_STARTED,
                        new CommentThreadStarted(id, program, school, teacher, section, after.itemId(), by));
            case CommentEvent.Replied(var entry) ->
                new Message<>(
                        CommentCatalogue.COMMENT_REPLIED,
                        new CommentReplied(
                                id,
                                program,
                                school,
                                teacher,
                                section,
                                entry.id().value(),
                                entries,
                                by));
            case CommentEvent.Edited(var entry, var text, var at) ->
                new Message<>(
                        CommentCatalogue.COMMENT_EDITED,
                        new CommentEdited(id, program, school, teacher, section, entry.value(), by));
            case CommentEvent.Deleted(var entry, var at) ->
                new Message<>(
                        CommentCatalogue.COMMENT_DELETED,
                        new CommentDeleted(id, program, school, teacher, section, entry.value(), by));
            case CommentEvent.Resolved() ->
                new Message<>(
                        CommentCatalogue.COMMENT_THREAD_RESOLVED,
                        new CommentThreadResolved(id, program, school, teacher, section, entries, by));
            case CommentEvent.Reopened() ->
                new Message<>(
                        CommentCatalogue.COMMENT_THREAD_REOPENED,
                        new CommentThreadReopened(id, program, school, teacher, section, by));
        };
    }

    @Override
    public Message<?> state(CommentThread thread) {
        return new Message<>(
                CommentCatalogue.COMMENT_THREAD_STATE,
                new CommentThreadState(
                        thread.id().value(),
                        thread.programId(),
                        thread.schoolId(),
                        thread.teacherId(),
                        thread.section().name(),
                        thread.itemId(),
                        !thread.resolved(),
                        thread.entries().stream()
                                .map(entry -> new CommentEntry(
                                        entry.id().value(),
                                        entry.text(),
                                        entry.at(),
                                        entry.editedAt(),
                                        entry.deletedAt(),
                                        entry.author().staffId()))
                                .toList()));
    }
}
