package org.metodika.program.mentors;

import java.time.LocalDate;
import java.util.List;
import org.metodika.kit.domain.Rejection;

/** Why something can't be done with the mentor pool. */
public sealed interface MentorRejection extends Rejection {

    /** What was sent is wrong in itself. */
    record MentorInvalid(List<Flaw> flaws) implements MentorRejection {
        public MentorInvalid {
            flaws = List.copyOf(flaws);
        }
    }

    /** A person is in the pool once. */
    record MentorAlreadyInPool() implements MentorRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** Whoever has left the pool is neither changed nor ended, only admitted again. */
    record MentorNotInPool(LocalDate leftOn) implements MentorRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }
}
