package org.metodika.monitoring.innovationclass.domain;

import java.time.LocalDate;
import java.util.List;
import org.metodika.kit.domain.Rejection;

/** Why a command to a class of the school of innovations is refused. */
public sealed interface InnovationClassRefusal extends Rejection {

    /** What was sent can't be right; each mistake is named in {@link #flaws()}. */
    record InnovationClassInvalid(List<Flaw> flaws) implements InnovationClassRefusal {
        public InnovationClassInvalid {
            flaws = List.copyOf(flaws);
        }
    }

    /** It was held or cancelled, or its day is over. */
    record InnovationClassOver() implements InnovationClassRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** It was cancelled. */
    record InnovationClassCancelled() implements InnovationClassRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** All places are taken. */
    record InnovationClassFull(int places) implements InnovationClassRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** Its day has not come. */
    record InnovationClassNotYetHeld(LocalDate day) implements InnovationClassRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }
}
