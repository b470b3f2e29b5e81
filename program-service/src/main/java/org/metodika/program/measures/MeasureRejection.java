package org.metodika.program.measures;

import java.util.List;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;

/** Why a command to a measure of support is refused. */
public sealed interface MeasureRejection extends Rejection {

    /** What was sent is wrong in itself. */
    record MeasureInvalid(List<Flaw> flaws) implements MeasureRejection {}

    /** Only what is planned is changed, done or cancelled. */
    record MeasureSettled() implements MeasureRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }
}
