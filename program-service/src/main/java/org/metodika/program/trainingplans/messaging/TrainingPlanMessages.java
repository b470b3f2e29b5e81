package org.metodika.program.trainingplans.messaging;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.trainingplan.PlanGroupState;
import org.metodika.contracts.trainingplan.PlannedTraining;
import org.metodika.contracts.trainingplan.SchoolPlaces;
import org.metodika.contracts.trainingplan.TrainingPlanAmended;
import org.metodika.contracts.trainingplan.TrainingPlanApproved;
import org.metodika.contracts.trainingplan.TrainingPlanArranged;
import org.metodika.contracts.trainingplan.TrainingPlanCatalogue;
import org.metodika.contracts.trainingplan.TrainingPlanClosed;
import org.metodika.contracts.trainingplan.TrainingPlanDrafted;
import org.metodika.contracts.trainingplan.TrainingPlanGroupCarriedOut;
import org.metodika.contracts.trainingplan.TrainingPlanRequestsTakenIn;
import org.metodika.contracts.trainingplan.TrainingPlanState;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;
import org.metodika.program.trainingplans.domain.GroupResult;
import org.metodika.program.trainingplans.domain.LeftOver;
import org.metodika.program.trainingplans.domain.PlanGroup;
import org.metodika.program.trainingplans.domain.PlanOrder;
import org.metodika.program.trainingplans.domain.PlanRequest;
import org.metodika.program.trainingplans.domain.PlanSums;
import org.metodika.program.trainingplans.domain.Training;
import org.metodika.program.trainingplans.domain.TrainingPlan;
import org.metodika.program.trainingplans.domain.TrainingPlanEvent;

/** Yearly plans as messages of the contract: ids, days, roubles and codes in the events, the texts on the state topic. */
public final class TrainingPlanMessages implements AggregateMessages<TrainingPlan, TrainingPlanEvent> {

    @Override
    public Message<?> event(TrainingPlan after, TrainingPlanEvent event, @Nullable UUID by) {
        int year = after.year();
        List<PlannedTraining> groups = after.arrangement().groups().stream()
                .map(TrainingPlanMessages::planned)
                .toList();
        List<UUID> leftOver =
                after.arrangement().leftOver().stream().map(LeftOver::request).toList();
        PlanSums sums = PlanSums.of(after.arrangement().groups(), after.requests());
        return switch (event) {
            case TrainingPlanEvent.Drafted(var _, var campaign, var _, var requests, var _) ->
                new Message<>(
                        TrainingPlanCatalogue.TRAINING_PLAN_DRAFTED,
                        new TrainingPlanDrafted(year, campaign, ids(requests), by));
            case TrainingPlanEvent.TakenIn(var requests, var _) ->
                new Message<>(
                        TrainingPlanCatalogue.TRAINING_PLAN_REQUESTS_TAKEN_IN,
                        new TrainingPlanRequestsTakenIn(year, ids(requests), by));
            case TrainingPlanEvent.Arranged _ ->
                new Message<>(
                        TrainingPlanCatalogue.TRAINING_PLAN_ARRANGED,
                        new TrainingPlanArranged(year, groups, leftOver, sums.people(), sums.cost(), by));
            case TrainingPlanEvent.Approved(var order, var on) ->
                new Message<>(
                        TrainingPlanCatalogue.TRAINING_PLAN_APPROVED,
                        new TrainingPlanApproved(
                                year,
                                number(order),
                                date(order),
                                on,
                                groups,
                                leftOver,
                                sums.people(),
                                sums.cost(),
                                by));
            case TrainingPlanEvent.Amended(var amendment, var _, var _) ->
                new Message<>(
                        TrainingPlanCatalogue.TRAINING_PLAN_AMENDED,
                        new TrainingPlanAmended(
                                year,
                                number(amendment.order()),
                                date(amendment.order()),
                                amendment.on(),
                                groups,
                                leftOver,
                                sums.people(),
                                sums.cost(),
                                by));
            case TrainingPlanEvent.CarriedOut(var group, var result) ->
                new Message<>(
                        TrainingPlanCatalogue.TRAINING_PLAN_GROUP_CARRIED_OUT,
                        new TrainingPlanGroupCarriedOut(
                                year,
                                group,
                                result.on(),
                                result.trained(),
                                missed(after, group, result),
                                result.spent(),
                                by));
            case TrainingPlanEvent.Closed(var on) -> {
                List<GroupResult> results = after.arrangement().groups().stream()
                        .map(PlanGroup::result)
                        .map(Objects::requireNonNull)
                        .toList();
                yield new Message<>(
                        TrainingPlanCatalogue.TRAINING_PLAN_CLOSED,
                        new TrainingPlanClosed(
                                year,
                                on,
                                results.stream()
                                        .mapToInt(result -> result.trained().size())
                                        .sum(),
                                results.stream().mapToInt(GroupResult::spent).sum(),
                                by));
            }
        };
    }

    private static List<UUID> missed(TrainingPlan plan, UUID group, GroupResult result) {
        Set<UUID> trained = new HashSet<>(result.trained());
        return plan.arrangement().group(group).orElseThrow().requests().stream()
                .filter(request -> !trained.contains(request))
                .toList();
    }

    private static PlannedTraining planned(PlanGroup group) {
        Training training = group.training();
        return training == null
                ? new PlannedTraining(group.id(), null, null, null, null, null, null, group.requests())
                : new PlannedTraining(
                        group.id(),
                        training.offer(),
                        training.hours(),
                        training.form().name(),
                        training.quarter(),
                        training.costPerPerson(),
                        training.quota(),
                        group.requests());
    }

    @Override
    public Message<?> state(TrainingPlan plan) {
        TrainingPlan.Approval approval = plan.approval();
        Map<UUID, String> reasons =
                plan.arrangement().leftOver().stream().collect(Collectors.toMap(LeftOver::request, LeftOver::reason));
        return new Message<>(
                TrainingPlanCatalogue.TRAINING_PLAN_STATE,
                new TrainingPlanState(
                        plan.year(),
                        plan.campaign(),
                        plan.status().name(),
                        plan.draftedOn(),
                        plan.requests().stream()
                                .map(request -> new org.metodika.contracts.trainingplan.PlanRequest(
                                        request.id(), request.schoolId(), request.teacher(), reasons.get(request.id())))
                                .toList(),
                        plan.arrangement().groups().stream()
                                .map(TrainingPlanMessages::state)
                                .toList(),
                        approval == null ? null : number(approval.order()),
                        approval == null ? null : date(approval.order()),
                        approval == null ? null : approval.on(),
                        plan.amendments().stream()
                                .map(amendment -> new org.metodika.contracts.trainingplan.PlanAmendment(
                                        number(amendment.order()),
                                        date(amendment.order()),
                                        amendment.reason(),
                                        amendment.on()))
                                .toList(),
                        plan.closedOn()));
    }

    private static PlanGroupState state(PlanGroup group) {
        Training training = group.training();
        GroupResult result = group.result();
        return new PlanGroupState(
                group.id(),
                group.topic(),
                training == null ? null : training.offer(),
                training == null ? null : training.provider(),
                training == null ? null : training.title(),
                training == null ? null : training.hours(),
                training == null ? null : training.form().name(),
                training == null ? null : training.quarter(),
                training == null ? null : training.costPerPerson(),
                training == null ? null : training.quota(),
                training == null
                        ? List.of()
                        : training.schoolQuotas().stream()
                                .map(quota -> new SchoolPlaces(quota.schoolId(), quota.places()))
                                .toList(),
                group.requests(),
                result == null ? null : result.on(),
                result == null ? List.of() : result.trained(),
                result == null ? null : result.spent(),
                result == null || result.missedBecause().isEmpty() ? null : result.missedBecause());
    }

    private static List<UUID> ids(List<PlanRequest> requests) {
        return requests.stream().map(PlanRequest::id).toList();
    }

    private static String number(PlanOrder order) {
        return Objects.requireNonNull(order.number(), "an order in force has a number");
    }

    private static LocalDate date(PlanOrder order) {
        return Objects.requireNonNull(order.date(), "an order in force has a date");
    }
}
