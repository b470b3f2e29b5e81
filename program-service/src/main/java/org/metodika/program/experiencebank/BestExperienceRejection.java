package org.metodika.program.experiencebank;

import java.util.List;
import org.metodika.kit.domain.Rejection;

/** Why something can't be done with experience in the bank. */
public sealed interface BestExperienceRejection extends Rejection {

    /** What was sent is wrong in itself. */
    record BestExperienceInvalid(List<Flaw> flaws) implements BestExperienceRejection {
        public BestExperienceInvalid {
            flaws = List.copyOf(flaws);
        }
    }

    /** The steps have an order, and what was dropped is over. */
    record BestExperienceOutOfTurn(BankStatus status) implements BestExperienceRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }
}
