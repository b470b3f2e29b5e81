package org.metodika.program.contests;

import java.util.List;
import org.metodika.kit.domain.Rejection;

/** Why something can't be done with a participation. */
public sealed interface ParticipationRejection extends Rejection {

    /** What was sent is wrong in itself. */
    record ParticipationInvalid(List<Flaw> flaws) implements ParticipationRejection {
        public ParticipationInvalid {
            flaws = List.copyOf(flaws);
        }
    }

    /** With a result, or withdrawn, it is neither changed nor given up. */
    record ParticipationOver(ParticipationStatus status) implements ParticipationRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** First it is planned, then the teacher takes part, then there is a result. */
    record ParticipationOutOfTurn(ParticipationStatus status) implements ParticipationRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }
}
