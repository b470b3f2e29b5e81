package org.metodika.program.discussions.domain;

import java.util.List;
import org.metodika.kit.domain.Rejection;

/** Why a command to a discussion is refused. */
public sealed interface DiscussionRejection extends Rejection {

    /** Something in the record is wrong in itself. */
    record DiscussionInvalid(List<Flaw> flaws) implements DiscussionRejection {}

    /** What was annulled does not change any more. */
    record DiscussionIsAnnulled() implements DiscussionRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** A decision is taken back before there is another one. */
    record ProposalAlreadyDecided(ProposalOutcome outcome) implements DiscussionRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** There is no decision to take back. */
    record ProposalNotDecided() implements DiscussionRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** The day of the decision can't be. */
    record DecisionDateImpossible(List<Flaw> flaws) implements DiscussionRejection {}

    /** Rejecting, taking back and annulling need a written reason. */
    record ReasonMissing() implements DiscussionRejection {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/reason", "not-blank"));
        }
    }
}
