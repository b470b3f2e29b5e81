package org.metodika.monitoring.correction.domain;

import java.util.List;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;

/** Why a command to a record of a meeting is refused. */
public sealed interface MeetingRefusal extends Rejection {

    /** What was sent can't be right; each mistake is named in {@link #flaws()}. */
    record CorrectionMeetingInvalid(List<Flaw> flaws) implements MeetingRefusal {
        public CorrectionMeetingInvalid {
            flaws = List.copyOf(flaws);
        }
    }

    /** It was annulled before. */
    record CorrectionMeetingIsAnnulled() implements MeetingRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }
}
