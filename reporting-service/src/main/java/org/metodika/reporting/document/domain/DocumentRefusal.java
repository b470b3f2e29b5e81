package org.metodika.reporting.document.domain;

import java.util.List;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;

/** Why a document is not made or not changed. */
public sealed interface DocumentRefusal extends Rejection {

    /** What was sent can't be right; each mistake is named in {@link #flaws()}. */
    record DocumentInvalid(List<Flaw> flaws) implements DocumentRefusal {
        public DocumentInvalid {
            flaws = List.copyOf(flaws);
        }
    }

    /** Something that stands on such a document was not entered yet; {@link #flaws()} say what, and who enters it. */
    record DocumentLacksData(List<Flaw> flaws) implements DocumentRefusal {
        public DocumentLacksData {
            flaws = List.copyOf(flaws);
        }
    }

    /** It is annulled as it is. */
    record DocumentAnnulledAlready() implements DocumentRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }
}
