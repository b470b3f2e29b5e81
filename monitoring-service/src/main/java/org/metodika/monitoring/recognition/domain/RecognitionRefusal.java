package org.metodika.monitoring.recognition.domain;

import java.util.List;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;

/** Why a command to a record of a reward is refused. */
public sealed interface RecognitionRefusal extends Rejection {

    /** What was sent can't be right; each mistake is named in {@link #flaws()}. */
    record RecognitionInvalid(List<Flaw> flaws) implements RecognitionRefusal {
        public RecognitionInvalid {
            flaws = List.copyOf(flaws);
        }
    }

    /** It was annulled before. */
    record RecognitionIsAnnulled() implements RecognitionRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }
}
