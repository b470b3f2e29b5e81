package org.metodika.monitoring.attestation.domain;

import java.util.List;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;

/** Why a command to an attestation or a checklist is refused. */
public sealed interface AttestationRefusal extends Rejection {

    /** What was sent can't be right; each mistake is named in {@link #flaws()}. */
    record AttestationInvalid(List<Flaw> flaws) implements AttestationRefusal {
        public AttestationInvalid {
            flaws = List.copyOf(flaws);
        }
    }

    /** The target demands a category that the teacher doesn't have. */
    record AttestationLacksCategory() implements AttestationRefusal {}

    /** An attempt of this teacher in this position is still open. */
    record AttestationUnderWay() implements AttestationRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** It is decided or given up, or the teacher has left. */
    record AttestationOver() implements AttestationRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** The application is to be recorded before the decision, and once. */
    record AttestationNotInTurn() implements AttestationRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** It is open as it is, the next attempt has begun, or the teacher has left. */
    record AttestationStays() implements AttestationRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }
}
