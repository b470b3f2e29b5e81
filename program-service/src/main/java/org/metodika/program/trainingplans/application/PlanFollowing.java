package org.metodika.program.trainingplans.application;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Cause;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Versioned;
import org.metodika.program.trainingplans.domain.GroupResult;
import org.metodika.program.trainingplans.domain.PlanGroup;
import org.metodika.program.trainingplans.domain.TrainingPlan;
import org.metodika.program.trainingplans.domain.TrainingPlanEvent;
import org.metodika.program.trainingrequests.Placement;
import org.metodika.program.trainingrequests.Placement.Standing;
import org.metodika.program.trainingrequests.TrainingRequests;

/**
 * Lets requests follow an approved plan (E07). What each is told depends on the plan as it is now, so that it is the same however
 * often and how late an event of the plan comes.
 */
public final class PlanFollowing {

    private final AggregateStore<TrainingPlan, TrainingPlanEvent> plans;
    private final TrainingRequests requests;

    public PlanFollowing(AggregateStore<TrainingPlan, TrainingPlanEvent> plans, TrainingRequests requests) {
        this.plans = plans;
        this.requests = requests;
    }

    /** Tells all requests of the plan of a year how they stand in it. */
    public void follow(int year, Cause cause) {
        TrainingPlan plan = plans.find(TrainingPlan.key(year))
                .map(Versioned::state)
                .orElseThrow(() -> new IllegalStateException("An event of no plan: " + year));
        requests.place(placements(plan), Change.causedBy(cause));
    }

    /** How the requests of a plan stand in it. */
    static Map<UUID, Placement> placements(TrainingPlan plan) {
        int year = plan.year();
        LocalDate on = decidedOn(plan);
        Map<UUID, Placement> placements = new HashMap<>();
        for (PlanGroup group : plan.arrangement().groups()) {
            GroupResult result = group.result();
            Set<UUID> trained = result == null ? Set.of() : new HashSet<>(result.trained());
            for (UUID request : group.requests()) {
                placements.put(
                        request,
                        result == null
                                ? new Placement(year, group.id(), Standing.PLANNED, on, null)
                                : trained.contains(request)
                                        ? new Placement(year, group.id(), Standing.TRAINED, result.on(), null)
                                        : new Placement(
                                                year, null, Standing.LEFT_OVER, result.on(), result.missedBecause()));
            }
        }
        plan.arrangement()
                .leftOver()
                .forEach(left -> placements.put(
                        left.request(), new Placement(year, null, Standing.LEFT_OVER, on, left.reason())));
        return placements;
    }

    private static LocalDate decidedOn(TrainingPlan plan) {
        if (!plan.amendments().isEmpty()) {
            return plan.amendments().getLast().on();
        }
        TrainingPlan.Approval approval = plan.approval();
        if (approval == null) {
            throw new IllegalStateException("Requests follow approved plans: " + plan.year());
        }
        return approval.on();
    }
}
