package org.metodika.monitoring.consultationrequest.domain;

import java.util.List;
import org.metodika.kit.domain.Rejection;

/** Why a command to a request for a consultation is refused. */
public sealed interface ConsultationRequestRefusal extends Rejection {

    /** What was sent can't be right; each mistake is named in {@link #flaws()}. */
    record ConsultationRequestInvalid(List<Flaw> flaws) implements ConsultationRequestRefusal {
        public ConsultationRequestInvalid {
            flaws = List.copyOf(flaws);
        }
    }

    /** Nobody answers their own request. */
    record ConsultationRequestOfOneself() implements ConsultationRequestRefusal {}

    /** Nobody waits for an answer any more. */
    record ConsultationRequestNotWaiting() implements ConsultationRequestRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** The asker waits as it is. */
    record ConsultationRequestStillWaiting() implements ConsultationRequestRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** It was closed already. */
    record ConsultationRequestAlreadyClosed() implements ConsultationRequestRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** Nothing more can be answered here. */
    record ConsultationRequestFull(int most) implements ConsultationRequestRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }
}
