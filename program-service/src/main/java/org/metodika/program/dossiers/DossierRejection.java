package org.metodika.program.dossiers;

import java.util.List;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;

/** Why a command to a dossier is refused. */
public sealed interface DossierRejection extends Rejection {

    /** What was sent is wrong in itself. */
    record DossierPaperInvalid(List<Flaw> flaws) implements DossierRejection {}

    /** Only a record that stands is withdrawn. */
    record DossierPaperNotRecorded() implements DossierRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }
}
