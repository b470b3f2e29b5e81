package org.metodika.program.trainingrequests;

import java.util.List;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;

/** Why a command to a training request is refused. */
public sealed interface TrainingRequestRejection extends Rejection {

    /** What was sent is wrong in itself. */
    record TrainingRequestInvalid(List<Flaw> flaws) implements TrainingRequestRejection {}

    /** What is satisfied or declined changes no more. */
    record TrainingRequestClosed() implements TrainingRequestRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }
}
