package org.metodika.program.trainingplans.domain;

import java.util.List;
import org.metodika.kit.domain.Rejection;

/** Why something can't be done with a yearly plan. */
public sealed interface TrainingPlanRejection extends Rejection {

    /** What was sent is wrong in itself. */
    record TrainingPlanInvalid(List<Flaw> flaws) implements TrainingPlanRejection {
        public TrainingPlanInvalid {
            flaws = List.copyOf(flaws);
        }
    }

    /** What is missing before an order may approve it. */
    record TrainingPlanIncomplete(List<Flaw> flaws) implements TrainingPlanRejection {
        public TrainingPlanIncomplete {
            flaws = List.copyOf(flaws);
        }
    }

    /** A plan is approved and amended by an order. */
    record TrainingPlanLacksOrder(List<Flaw> flaws) implements TrainingPlanRejection {
        public TrainingPlanLacksOrder {
            flaws = List.copyOf(flaws);
        }
    }

    /** It is in a state in which this can't be done. */
    record TrainingPlanOutOfTurn(TrainingPlan.PlanStatus status) implements TrainingPlanRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** Two drafts would take the same requests. */
    record TrainingPlanStillDraft(int year) implements TrainingPlanRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** A plan is closed when every group was carried out. */
    record TrainingPlanNotCarriedOut(int groups) implements TrainingPlanRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }
}
