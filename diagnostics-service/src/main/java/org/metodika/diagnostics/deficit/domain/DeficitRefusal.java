package org.metodika.diagnostics.deficit.domain;

import java.time.LocalDate;
import java.util.List;
import org.metodika.kit.domain.Rejection;

/** Why something is not done with a deficit. */
public sealed interface DeficitRefusal extends Rejection {

    /** Nothing is annulled twice. */
    record DeficitAlreadyAnnulled(LocalDate annulledOn) implements DeficitRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** Nobody annuls a deficit of their own. */
    record OwnDeficit() implements DeficitRefusal {}

    /** Nothing is said of what became of an annulled record. */
    record DeficitIsAnnulled(LocalDate annulledOn) implements DeficitRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** Nobody says what became of a deficit of their own. */
    record OwnOutcome() implements DeficitRefusal {}

    /** A measurement outweighs what people say, so there is nothing to be said beside it. */
    record OutcomeIsMeasured(LocalDate measuredOn) implements DeficitRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** Something is wrong with what was stated. */
    record OutcomeNotAccepted(List<Flaw> flaws) implements DeficitRefusal {
        public OutcomeNotAccepted {
            flaws = List.copyOf(flaws);
        }
    }
}
