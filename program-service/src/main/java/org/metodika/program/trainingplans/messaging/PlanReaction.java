package org.metodika.program.trainingplans.messaging;

import org.metodika.contracts.trainingplan.TrainingPlanCatalogue;
import org.metodika.kit.projection.Reaction;
import org.metodika.kit.store.ContractJson;
import org.metodika.program.trainingplans.application.PlanFollowing;

/** What comes of approved plans. */
public final class PlanReaction {

    private PlanReaction() {}

    public static Reaction of(PlanFollowing following, ContractJson json) {
        return Reaction.named("training-plan-requests", json)
                .on(
                        TrainingPlanCatalogue.TRAINING_PLAN_APPROVED,
                        (approved, cause) -> following.follow(approved.planYear(), cause))
                .on(
                        TrainingPlanCatalogue.TRAINING_PLAN_AMENDED,
                        (amended, cause) -> following.follow(amended.planYear(), cause))
                .on(
                        TrainingPlanCatalogue.TRAINING_PLAN_GROUP_CARRIED_OUT,
                        (done, cause) -> following.follow(done.planYear(), cause))
                .build();
    }
}
