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

    /** What a plan holds is changed by an amendment of the plan. */
    record TrainingRequestPlanned(int planYear) implements TrainingRequestRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** Organisations ask while a formation campaign is open. */
    record TrainingCampaignNotOpen() implements TrainingRequestRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }
}
