package org.metodika.program.trainingplans.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.Responses;
import org.metodika.kit.web.export.Export;
import org.metodika.program.trainingplans.application.TrainingPlans;
import org.metodika.program.trainingplans.domain.TrainingPlan;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Yearly plans of professional development, one for a calendar year. */
@RestController
@RequestMapping("/api/training-plans")
@Tag(name = "Training plans")
final class TrainingPlanController {

    private static final String ONE = "/api/training-plans/{year}";

    private final TrainingPlans plans;
    private final PlanViews views;
    private final PlanTable table;

    TrainingPlanController(TrainingPlans plans, PlanViews views, PlanTable table) {
        this.plans = plans;
        this.views = views;
        this.table = table;
    }

    @GetMapping
    @Operation(summary = "Yearly plans, the latest first; drafts for methodists; one page holds all of them")
    Page<TrainingPlanView.PlanEntry> list(Actor actor) {
        Reach reach = plans.toSee(actor);
        return new Page<>(
                plans.all(actor).stream().map(plan -> views.entry(plan, reach)).toList(), null);
    }

    @GetMapping("/{year}")
    @Operation(summary = "The plan of a year, as far as the requests within reach go")
    ResponseEntity<TrainingPlanView> plan(@PathVariable int year, Actor actor) {
        return ok(plans.find(year, actor).orElseThrow(Problems::notFound), actor);
    }

    @GetMapping(
            path = "/{year}",
            produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same as a table with a line for each request: CSV or XLSX by Accept or ?format=csv|xlsx")
    Export<?> table(@PathVariable int year, Actor actor) {
        TrainingPlan plan =
                plans.find(year, actor).orElseThrow(Problems::notFound).state();
        return table.of(views.view(plan, plans.toSee(actor)));
    }

    @PostMapping
    @Operation(
            summary = "Drafts the plan of a year from all requests that wait",
            description =
                    "Requests with equal or similar topics, or else with the same difficulties, stand in one group.")
    ResponseEntity<TrainingPlanView> draft(
            @Valid @RequestBody PlanRequests.NewTrainingPlan sent, Actor actor, Change change) {
        int year = Objects.requireNonNull(sent.year());
        Versioned<TrainingPlan> drafted =
                plans.draft(year, sent.campaignOrBefore(), actor, change).orProblem();
        return Responses.created(drafted, views.view(drafted.state(), plans.toSee(actor)), ONE, year);
    }

    @PostMapping("/{year}/requests")
    @Operation(summary = "Takes requests that came later into the draft")
    ResponseEntity<TrainingPlanView> takeIn(@PathVariable int year, Actor actor, Change change) {
        return ok(plans.takeIn(year, actor, change), actor);
    }

    @PutMapping("/{year}/arrangement")
    @Operation(
            summary = "Arranges the draft: groups moved, split, merged, trainings, requests left over",
            description = "The whole arrangement is sent; If-Match is required.")
    ResponseEntity<TrainingPlanView> arrange(
            @PathVariable int year, @Valid @RequestBody PlanRequests.ArrangementJson sent, Actor actor, Change change) {
        mustMatch(change);
        return ok(plans.arrange(year, sent.read(), actor, change), actor);
    }

    @PostMapping("/{year}/approval")
    @Operation(summary = "Approves the draft by an order of the centre")
    ResponseEntity<TrainingPlanView> approve(
            @PathVariable int year, @Valid @RequestBody PlanRequests.PlanApproval sent, Actor actor, Change change) {
        return ok(plans.approve(year, PlanRequests.order(sent.order()), actor, change), actor);
    }

    @PostMapping("/{year}/amendments")
    @Operation(
            summary = "Amends the approved plan by an order, with a reason",
            description = "The whole arrangement as it is to be is sent; If-Match is required.")
    ResponseEntity<TrainingPlanView> amend(
            @PathVariable int year,
            @Valid @RequestBody PlanRequests.PlanAmendmentJson sent,
            Actor actor,
            Change change) {
        mustMatch(change);
        return ok(
                plans.amend(
                        year,
                        sent.read(),
                        PlanRequests.order(sent.order()),
                        PlanRequests.text(sent.reason()),
                        actor,
                        change),
                actor);
    }

    @PostMapping("/{year}/groups/{groupId}/completion")
    @Operation(summary = "Records who of a group was trained and what it cost; again where that was wrong")
    ResponseEntity<TrainingPlanView> carryOut(
            @PathVariable int year,
            @PathVariable UUID groupId,
            @Valid @RequestBody PlanRequests.GroupCompletion sent,
            Actor actor,
            Change change) {
        return ok(plans.carryOut(year, groupId, sent.read(), actor, change), actor);
    }

    @PostMapping("/{year}/closing")
    @Operation(summary = "Closes the plan once every group was carried out")
    ResponseEntity<TrainingPlanView> close(@PathVariable int year, Actor actor, Change change) {
        return ok(plans.close(year, actor, change), actor);
    }

    private static void mustMatch(Change change) {
        if (change.ifVersion() == null) {
            throw Problems.malformed(Flaw.at("header:If-Match", "not-null"));
        }
    }

    private ResponseEntity<TrainingPlanView> ok(Outcome<TrainingPlan> outcome, Actor actor) {
        return ok(outcome.orProblem(), actor);
    }

    private ResponseEntity<TrainingPlanView> ok(Versioned<TrainingPlan> plan, Actor actor) {
        return Responses.ok(plan, views.view(plan.state(), plans.toSee(actor)));
    }
}
