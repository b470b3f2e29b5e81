package org.metodika.program.experiencecollections;

import java.util.List;
import org.metodika.kit.domain.Rejection;

/** Why something can't be done with a yearly collection. */
public sealed interface ExperienceCollectionRejection extends Rejection {

    /** What was sent is wrong in itself. */
    record ExperienceCollectionInvalid(List<Flaw> flaws) implements ExperienceCollectionRejection {
        public ExperienceCollectionInvalid {
            flaws = List.copyOf(flaws);
        }
    }

    /** What was issued changes no more. */
    record ExperienceCollectionIsIssued() implements ExperienceCollectionRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }
}
