package org.metodika.monitoring.feedback.domain;

import java.util.List;
import org.metodika.kit.domain.Rejection;

/** Why a command to a talk is refused. */
public sealed interface FeedbackRefusal extends Rejection {

    /** What was sent can't be right; each mistake is named in {@link #flaws()}. */
    record FeedbackInvalid(List<Flaw> flaws) implements FeedbackRefusal {
        public FeedbackInvalid {
            flaws = List.copyOf(flaws);
        }
    }

    /** Nothing more can be written here. */
    record FeedbackFull(int most) implements FeedbackRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }
}
