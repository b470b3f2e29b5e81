package org.metodika.monitoring.duty.domain;

import java.util.List;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;

/** Why a command to a duty is refused. */
public sealed interface DutyRefusal extends Rejection {

    /** What was sent can't be right; each mistake is named in {@link #flaws()}. */
    record DutyInvalid(List<Flaw> flaws) implements DutyRefusal {
        public DutyInvalid {
            flaws = List.copyOf(flaws);
        }
    }

    /** It is done, or nobody owes it any more. */
    record DutyNotOpen() implements DutyRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** It is owed as it is. */
    record DutyStillOpen() implements DutyRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** The directory knows no head of an association in the school. */
    record NobodyOwesReport() implements DutyRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }
}
