package org.metodika.contracts.comment;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class CommentCatalogue {

    /** Events of comment threads. */
    public static final Topic COMMENT_EVENTS = Topic.events("comment", "program-service");

    /** Present content of comment threads. */
    public static final Topic COMMENT_STATES = Topic.state("comment", "program-service");

    public static final MessageType<CommentThreadStarted> COMMENT_THREAD_STARTED =
            new MessageType<>("org.metodika.comment.thread-started.v1", CommentThreadStarted.class, COMMENT_EVENTS);

    public static final MessageType<CommentReplied> COMMENT_REPLIED =
            new MessageType<>("org.metodika.comment.replied.v1", CommentReplied.class, COMMENT_EVENTS);

    public static final MessageType<CommentEdited> COMMENT_EDITED =
            new MessageType<>("org.metodika.comment.edited.v1", CommentEdited.class, COMMENT_EVENTS);

    public static final MessageType<CommentDeleted> COMMENT_DELETED =
            new MessageType<>("org.metodika.comment.deleted.v1", CommentDeleted.class, COMMENT_EVENTS);

    public static final MessageType<CommentThreadResolved> COMMENT_THREAD_RESOLVED =
            new MessageType<>("org.metodika.comment.thread-resolved.v1", CommentThreadResolved.class, COMMENT_EVENTS);

    public static final MessageType<CommentThreadReopened> COMMENT_THREAD_REOPENED =
            new MessageType<>("org.metodika.comment.thread-reopened.v1", CommentThreadReopened.class, COMMENT_EVENTS);

    public static final MessageType<CommentThreadState> COMMENT_THREAD_STATE =
            new MessageType<>("org.metodika.comment.state.v1", CommentThreadState.class, COMMENT_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL = List.of(
            COMMENT_THREAD_STARTED,
            COMMENT_REPLIED,
            COMMENT_EDITED,
            COMMENT_DELETED,
            COMMENT_THREAD_RESOLVED,
            COMMENT_THREAD_REOPENED,
            COMMENT_THREAD_STATE);

    private CommentCatalogue() {}
}
