package org.metodika.program.selflearning;

import java.util.List;
import org.metodika.kit.domain.Rejection;

/** Why something can't be done with the building of a self-learning school. */
public sealed interface SelfLearningRejection extends Rejection {

    /** What was sent is wrong in itself. */
    record SelfLearningInvalid(List<Flaw> flaws) implements SelfLearningRejection {
        public SelfLearningInvalid {
            flaws = List.copyOf(flaws);
        }
    }

    /** A step that is done is neither planned nor done again. */
    record BuildingStepIsDone() implements SelfLearningRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** Somebody must answer for a step before it is done. */
    record BuildingStepNotPlanned() implements SelfLearningRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** Only what is done is taken up again. */
    record BuildingStepNotDone() implements SelfLearningRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }
}
