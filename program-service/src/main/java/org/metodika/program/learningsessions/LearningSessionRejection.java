package org.metodika.program.learningsessions;

import java.util.List;
import org.metodika.kit.domain.Rejection;

/** Why something can't be done with a learning session. */
public sealed interface LearningSessionRejection extends Rejection {

    /** What was sent is wrong in itself. */
    record LearningSessionInvalid(List<Flaw> flaws) implements LearningSessionRejection {
        public LearningSessionInvalid {
            flaws = List.copyOf(flaws);
        }
    }

    /** Sessions of the municipality are the centre's, those of a school are the school's. */
    record LearningSessionNotYoursToPlan() implements LearningSessionRejection {}

    /** What was held or called off is neither changed nor put off; attendance is of what was held. */
    record LearningSessionOutOfTurn(SessionStatus status) implements LearningSessionRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** Its day has not come, or it has none. */
    record LearningSessionNotYet() implements LearningSessionRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** The item of the municipal plan that it was to carry out is in the plan no more. */
    record SessionPlanItemGone() implements LearningSessionRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** Nobody registers any more: it is over, or called off. */
    record RegistrationClosed() implements LearningSessionRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** More people than places. */
    record NoPlacesLeft(int free, int wanted) implements LearningSessionRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** Put off so often that another session is wanted. */
    record TooManyPostponements(int most) implements LearningSessionRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** What teachers learnt by themselves, somebody else confirms. */
    record SelfEducationMarkedByOneself() implements LearningSessionRejection {}
}
