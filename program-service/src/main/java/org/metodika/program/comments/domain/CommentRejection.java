package org.metodika.program.comments.domain;

import java.util.List;
import org.metodika.kit.domain.Rejection;

/** Why a command to a thread of comments is refused. */
public sealed interface CommentRejection extends Rejection {

    /** Something in what was sent is wrong in itself. */
    record CommentInvalid(List<Flaw> flaws) implements CommentRejection {}

    /** Only the author changes an entry. */
    record CommentNotYours() implements CommentRejection {}

    /** Others may have answered by now. */
    record CommentEditTimeOver(long minutes) implements CommentRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** There is nothing left to edit. */
    record CommentIsDeleted() implements CommentRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** What is settled is opened again before somebody goes on. */
    record CommentThreadIsResolved() implements CommentRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** A thread is one document and must stay of a bearable size. */
    record CommentThreadIsFull(int most) implements CommentRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }
}
