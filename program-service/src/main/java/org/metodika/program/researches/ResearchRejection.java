package org.metodika.program.researches;

import java.util.List;
import org.metodika.kit.domain.Rejection;

/** Why a market research is refused. */
public sealed interface ResearchRejection extends Rejection {

    /** Something in the content is wrong in itself. */
    record InvalidContent(List<Flaw> flaws) implements ResearchRejection {
        public InvalidContent {
            flaws = List.copyOf(flaws);
        }
    }

    /** A research can be annulled only once. */
    record ResearchAlreadyAnnulled(int number) implements ResearchRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** What is done against the usual course needs a written reason. */
    record ReasonMissing() implements ResearchRejection {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/reason", "not-blank"));
        }
    }
}
