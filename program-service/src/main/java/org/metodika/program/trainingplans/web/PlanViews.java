package org.metodika.program.trainingplans.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Reach;
import org.metodika.program.trainingplans.application.PlanDesk;
import org.metodika.program.trainingplans.domain.GroupResult;
import org.metodika.program.trainingplans.domain.PlanGroup;
import org.metodika.program.trainingplans.domain.PlanRequest;
import org.metodika.program.trainingplans.domain.PlanSums;
import org.metodika.program.trainingplans.domain.Training;
import org.metodika.program.trainingplans.domain.TrainingPlan;
import org.metodika.program.trainingrequests.ConsideredRequest;
import org.springframework.stereotype.Component;

/** Plans for those who read them: what is within reach, with names and topics that are looked up once for all. */
@Component
final class PlanViews {

    private final PlanDesk desk;
    private final Directory directory;

    PlanViews(PlanDesk desk, Directory directory) {
        this.desk = desk;
        this.directory = directory;
    }

    TrainingPlanView.PlanEntry entry(TrainingPlan plan, Reach reach) {
        List<PlanRequest> shown = shown(plan, reach);
        List<PlanGroup> groups = groups(plan, shown, reach);
        return new TrainingPlanView.PlanEntry(
                plan.year(), plan.campaign(), plan.status(), groups.size(), PlanSums.of(groups, shown));
    }

    TrainingPlanView view(TrainingPlan plan, Reach reach) {
        List<PlanRequest> shown = shown(plan, reach);
        Map<UUID, TrainingPlanView.PlanLine> lines = lines(shown);
        List<PlanGroup> groups = groups(plan, shown, reach);
        TrainingPlan.Approval approval = plan.approval();
        return new TrainingPlanView(
                plan.year(),
                plan.campaign(),
                plan.status(),
                plan.draftedOn(),
                approval == null ? null : approval.order(),
                approval == null ? null : approval.on(),
                plan.amendments(),
                plan.closedOn(),
                PlanSums.of(groups, shown),
                reach.everybody() ? spent(plan) : null,
                schools(groups, shown),
                groups.stream().map(group -> group(group, shown, lines, reach)).toList(),
                plan.arrangement().leftOver().stream()
                        .filter(left -> lines.containsKey(left.request()))
                        .map(left -> new TrainingPlanView.LeftOverView(
                                Objects.requireNonNull(lines.get(left.request())),
                                left.reason().isEmpty() ? null : left.reason()))
                        .toList());
    }

    private static List<PlanRequest> shown(TrainingPlan plan, Reach reach) {
        return plan.requests().stream()
                .filter(request -> reach.covers(request.schoolId(), request.teacher()))
                .toList();
    }

    /** Groups with somebody who is shown; all of them for who sees all. */
    private static List<PlanGroup> groups(TrainingPlan plan, List<PlanRequest> shown, Reach reach) {
        List<UUID> ids = shown.stream().map(PlanRequest::id).toList();
        return plan.arrangement().groups().stream()
                .filter(group -> reach.everybody() || group.requests().stream().anyMatch(ids::contains))
                .toList();
    }

    private Map<UUID, TrainingPlanView.PlanLine> lines(List<PlanRequest> shown) {
        Map<UUID, ConsideredRequest> details = desk.details(shown);
        Map<UUID, String> names =
                directory.names(shown.stream().map(PlanRequest::teacher).collect(Collectors.toSet()));
        return shown.stream()
                .map(request -> {
                    ConsideredRequest detail = details.get(request.id());
                    return new TrainingPlanView.PlanLine(
                            request.id(),
                            request.schoolId(),
                            request.teacher(),
                            names.get(request.teacher()),
                            detail == null ? null : detail.topic(),
                            detail == null ? null : detail.priority(),
                            detail == null ? null : detail.status());
                })
                .collect(Collectors.toMap(TrainingPlanView.PlanLine::requestId, Function.identity()));
    }

    private static TrainingPlanView.PlanGroupView group(
            PlanGroup group, List<PlanRequest> shown, Map<UUID, TrainingPlanView.PlanLine> lines, Reach reach) {
        GroupResult result = group.result();
        return new TrainingPlanView.PlanGroupView(
                group.id(),
                group.topic(),
                training(group.training(), reach),
                PlanSums.of(group, shown),
                group.requests().stream()
                        .map(lines::get)
                        .filter(Objects::nonNull)
                        .toList(),
                result == null
                        ? null
                        : new TrainingPlanView.CarriedOutView(
                                result.on(),
                                result.trained().stream()
                                        .filter(lines::containsKey)
                                        .toList(),
                                reach.everybody() ? result.spent() : null,
                                result.missedBecause().isEmpty() ? null : result.missedBecause()));
    }

    private static TrainingPlanView.@Nullable TrainingView training(@Nullable Training training, Reach reach) {
        return training == null
                ? null
                : new TrainingPlanView.TrainingView(
                        training.offer(),
                        training.provider(),
                        training.title(),
                        training.hours(),
                        training.form(),
                        training.quarter(),
                        training.costPerPerson(),
                        training.quota(),
                        training.schoolQuotas().stream()
                                .filter(quota -> reach.coversSchool(quota.schoolId()))
                                .toList());
    }

    private static List<TrainingPlanView.SchoolSums> schools(List<PlanGroup> groups, List<PlanRequest> shown) {
        Map<String, List<PlanRequest>> bySchool =
                shown.stream().collect(Collectors.groupingBy(PlanRequest::schoolId, TreeMap::new, Collectors.toList()));
        List<TrainingPlanView.SchoolSums> sums = new ArrayList<>();
        bySchool.forEach(
                (school, requests) -> sums.add(new TrainingPlanView.SchoolSums(school, PlanSums.of(groups, requests))));
        return sums;
    }

    private static int spent(TrainingPlan plan) {
        return plan.arrangement().groups().stream()
                .map(PlanGroup::result)
                .filter(Objects::nonNull)
                .mapToInt(GroupResult::spent)
                .sum();
    }
}
