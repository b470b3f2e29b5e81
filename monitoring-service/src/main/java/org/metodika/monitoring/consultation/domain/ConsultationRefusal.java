package org.metodika.monitoring.consultation.domain;

import java.util.List;
import org.metodika.kit.domain.Rejection;

/** Why a command to the log of consultations is refused. */
public sealed interface ConsultationRefusal extends Rejection {

    /** What was sent can't be right; each mistake is named in {@link #flaws()}. */
    record ConsultationInvalid(List<Flaw> flaws) implements ConsultationRefusal {
        public ConsultationInvalid {
            flaws = List.copyOf(flaws);
        }
    }

    /** It was taken back already. */
    record ConsultationAlreadyAnnulled() implements ConsultationRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }
}
