package org.metodika.monitoring.acquaintance.domain;

import java.time.LocalDate;
import java.util.List;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;

/** Why a command to an acquaintance is refused. */
public sealed interface AcquaintanceRefusal extends Rejection {

    /** What was sent can't be right. */
    record AcquaintanceInvalid(List<Flaw> flaws) implements AcquaintanceRefusal {
        public AcquaintanceInvalid {
            flaws = List.copyOf(flaws);
        }
    }

    /** It needs no acknowledgement any more. */
    record AcquaintanceIsWithdrawn() implements AcquaintanceRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** Nobody is left to be reminded. */
    record EverybodyIsAcquainted() implements AcquaintanceRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** Once a day is enough. */
    record AcquaintanceRemindedToday(LocalDate on) implements AcquaintanceRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }
}
