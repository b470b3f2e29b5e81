package org.metodika.program.experience;

import java.util.List;
import org.metodika.kit.domain.Rejection;

/** Why something can't be done with an experience item. */
public sealed interface ExperienceRejection extends Rejection {

    /** What was sent is wrong in itself. */
    record ExperienceInvalid(List<Flaw> flaws) implements ExperienceRejection {
        public ExperienceInvalid {
            flaws = List.copyOf(flaws);
        }
    }

    /** Confirmed it is changed no more, annulled it is over. */
    record ExperienceSettled(ExperienceStatus status) implements ExperienceRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** Somebody else than who recorded or presented it confirms it. */
    record ExperienceConfirmedByOneself() implements ExperienceRejection {}
}
