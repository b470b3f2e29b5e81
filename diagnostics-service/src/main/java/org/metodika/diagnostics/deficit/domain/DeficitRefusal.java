package org.metodika.diagnostics.deficit.domain;

import java.time.LocalDate;
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
}
