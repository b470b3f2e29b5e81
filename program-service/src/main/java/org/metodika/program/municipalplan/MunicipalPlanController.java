package org.metodika.program.municipalplan;

import static org.metodika.program.municipalplan.PlanJson.text;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.Responses;
import org.metodika.program.municipalplan.PlanJson.MunicipalPlanView;
import org.metodika.program.municipalplan.PlanJson.PlanItemJson;
import org.metodika.program.municipalplan.PlanJson.PlanOrderJson;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The plan of the municipality, year by year: drafted, approved, amended, carried out, closed. */
@RestController
@RequestMapping("/api/municipal-plans")
@Tag(name = "Municipal plan")
public final class MunicipalPlanController {

    private static final String ONE = "/api/municipal-plans/{year}";

    private final MunicipalPlans plans;
    private final MunicipalPlanList list;

    public MunicipalPlanController(MunicipalPlans plans, MunicipalPlanList list) {
        this.plans = plans;
        this.list = list;
    }

    /** The plan of another year. */
    record NewPlan(
            @NotNull @Nullable Integer year,
            @NotNull @Nullable PlanSource from) {}

    /** All items of a draft, in any order. */
    record PlanItemsJson(@NotNull @Valid @Nullable List<@NotNull @Valid PlanItemJson> items) {}

    /** The order that approves. */
    record PlanApprovalJson(@NotNull @Valid @Nullable PlanOrderJson order) {}

    /** All items as they are to be, why, and by which order. */
    record PlanAmendmentJson(
            @NotNull @Valid @Nullable List<@NotNull @Valid PlanItemJson> items,
            @Nullable String reason,
            @NotNull @Valid @Nullable PlanOrderJson order) {}

    /**
     * That an item was carried out.
     *
     * @param on today when absent
     */
    record PlanFulfilmentJson(
            @Nullable LocalDate on,
            @NotNull @Nullable PlanProduct product,
            @Nullable String outcome) {}

    /** What was not carried out. */
    record PlanClosingJson(
            @Schema(description = "Why, by the id of each item that was not carried out") @Nullable
            Map<UUID, @NotNull String> notCarriedOut) {}

    /** A year in the list. */
    record PlanEntry(
            int year,
            String status,
            int items,
            int carriedOut,
            @Nullable LocalDate orderDate,
            int amendments,
            @Nullable LocalDate closedOn) {

        static PlanEntry of(MunicipalPlanRow row) {
            return new PlanEntry(
                    Integer.parseInt(row.id()),
                    row.status(),
                    row.items(),
                    row.carriedOut(),
                    row.orderDate(),
                    row.amendments(),
                    row.closedOn());
        }
    }

    @GetMapping
    @Operation(summary = "Years that have a plan, the latest first; drafts for methodists alone")
    Page<PlanEntry> list(PageRequest page, Actor actor) {
        return list.page(page, actor).map(PlanEntry::of);
    }

    @PostMapping
    @Operation(
            summary = "Begins the plan of a year",
            description = "Empty, from the eight items that come along, or from the plan of the year before.")
    ResponseEntity<MunicipalPlanView> begin(@Valid @RequestBody NewPlan sent, Actor actor, Change change) {
        Versioned<MunicipalPlan> begun = plans.begin(
                        Objects.requireNonNull(sent.year()), Objects.requireNonNull(sent.from()), actor, change)
                .orProblem();
        return Responses.created(
                begun, MunicipalPlanView.of(begun.state()), ONE, begun.state().year());
    }

    @GetMapping("/{year}")
    @Operation(summary = "The plan of a year with all its amendments")
    ResponseEntity<MunicipalPlanView> plan(@PathVariable int year, Actor actor) {
        Versioned<MunicipalPlan> found = plans.find(year, actor).orElseThrow(Problems::notFound);
        return Responses.ok(found, MunicipalPlanView.of(found.state()));
    }

    @PutMapping("/{year}/items")
    @Operation(summary = "Replaces the items of a draft; If-Match is required")
    ResponseEntity<MunicipalPlanView> change(
            @PathVariable int year, @Valid @RequestBody PlanItemsJson sent, Actor actor, Change change) {
        seen(change);
        return ok(plans.change(year, items(sent.items()), actor, change));
    }

    @PostMapping("/{year}/approval")
    @Operation(summary = "Approves a draft by an order")
    ResponseEntity<MunicipalPlanView> approve(
            @PathVariable int year, @Valid @RequestBody PlanApprovalJson sent, Actor actor, Change change) {
        return ok(plans.approve(year, Objects.requireNonNull(sent.order()).read(), actor, change));
    }

    @PostMapping("/{year}/amendments")
    @Operation(summary = "Changes an approved plan by an order, with a reason; If-Match is required")
    ResponseEntity<MunicipalPlanView> amend(
            @PathVariable int year, @Valid @RequestBody PlanAmendmentJson sent, Actor actor, Change change) {
        seen(change);
        PlanOrder order = Objects.requireNonNull(sent.order()).read();
        return ok(plans.amend(year, items(sent.items()), text(sent.reason()), order, actor, change));
    }

    @PostMapping("/{year}/items/{itemId}/fulfilment")
    @Operation(summary = "Records that an item was carried out and what came of it, or puts the record right")
    ResponseEntity<MunicipalPlanView> carryOut(
            @PathVariable int year,
            @PathVariable UUID itemId,
            @Valid @RequestBody PlanFulfilmentJson sent,
            Actor actor,
            Change change) {
        PlanProduct product = Objects.requireNonNull(sent.product());
        return ok(plans.carryOut(year, itemId, sent.on(), product, text(sent.outcome()), actor, change));
    }

    @PostMapping("/{year}/closing")
    @Operation(summary = "Closes the plan at the end of its year, with what was not carried out and why")
    ResponseEntity<MunicipalPlanView> close(
            @PathVariable int year, @Valid @RequestBody PlanClosingJson sent, Actor actor, Change change) {
        Map<UUID, String> undone = new HashMap<>();
        if (sent.notCarriedOut() != null) {
            sent.notCarriedOut().forEach((item, reason) -> undone.put(item, reason.strip()));
        }
        return ok(plans.close(year, undone, actor, change));
    }

    private static List<MunicipalPlans.SentItem> items(@Nullable List<PlanItemJson> sent) {
        return Objects.requireNonNull(sent).stream().map(PlanItemJson::read).toList();
    }

    private static void seen(Change change) {
        if (change.ifVersion() == null) {
            throw Problems.malformed(Flaw.at("header:If-Match", "not-null"));
        }
    }

    private static ResponseEntity<MunicipalPlanView> ok(Outcome<MunicipalPlan> outcome) {
        Versioned<MunicipalPlan> plan = outcome.orProblem();
        return Responses.ok(plan, MunicipalPlanView.of(plan.state()));
    }
}
