package org.metodika.program.municipalplan;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How municipal plans look over HTTP. */
final class PlanJson {

    private PlanJson() {}

    /** @param quarters 1 to 4 of a term in quarters; absent or empty for the others */
    record PlanTermJson(
            @NotNull @Nullable TermKind kind, @Nullable List<@NotNull Integer> quarters) {

        PlanItem.Term read() {
            return new PlanItem.Term(
                    Objects.requireNonNull(kind),
                    quarters == null ? List.of() : quarters.stream().sorted().toList());
        }
    }

    /** An item as it is written. */
    record PlanItemJson(
            @Schema(description = "Id of an item that the plan has; absent for a new one") @Nullable
            UUID id,

            @NotNull @Nullable Integer number,
            @NotNull @Nullable PriorityDirection direction,
            @Nullable String what,
            @NotNull @Valid @Nullable PlanTermJson term,
            @Nullable String expectedResult,
            @Nullable String responsible) {

        MunicipalPlans.SentItem read() {
            return new MunicipalPlans.SentItem(
                    id,
                    PlanItem.written(
                            new UUID(0, 0),
                            Objects.requireNonNull(number),
                            Objects.requireNonNull(direction),
                            text(what),
                            Objects.requireNonNull(term).read(),
                            text(expectedResult),
                            text(responsible)));
        }

        static PlanItemJson of(PlanItem item) {
            return new PlanItemJson(
                    item.id(),
                    item.number(),
                    item.direction(),
                    item.what(),
                    new PlanTermJson(item.term().kind(), item.term().quarters()),
                    item.expectedResult(),
                    item.responsible());
        }
    }

    /** An order with number and day. */
    record PlanOrderJson(
            @Nullable String number, @NotNull @Nullable LocalDate date) {

        PlanOrder read() {
            return new PlanOrder(text(number), Objects.requireNonNull(date));
        }

        static PlanOrderJson of(PlanOrder order) {
            return new PlanOrderJson(order.number(), order.date());
        }
    }

    /**
     * An item with what became of it.
     *
     * @param carriedOut absent until it was carried out
     * @param notCarriedOutBecause absent unless the plan was closed without it
     */
    record PlanItemView(
            PlanItemJson item,
            PlanItem.@Nullable Fulfilment carriedOut,
            @Nullable String notCarriedOutBecause) {

        static PlanItemView of(PlanItem item) {
            return new PlanItemView(PlanItemJson.of(item), item.fulfilment(), item.notCarriedOutBecause());
        }
    }

    /**
     * An amendment.
     *
     * @param added ids of items that are new since
     * @param replaced items that say something else since, as they stood before
     * @param removed items that are there no more
     */
    record PlanAmendmentView(
            int number,
            String reason,
            PlanOrderJson order,
            LocalDate on,
            @Nullable UUID byId,
            List<UUID> added,
            List<PlanItemJson> replaced,
            List<PlanItemJson> removed) {

        static PlanAmendmentView of(Amendment amendment) {
            return new PlanAmendmentView(
                    amendment.number(),
                    amendment.reason(),
                    PlanOrderJson.of(amendment.order()),
                    amendment.on(),
                    amendment.by(),
                    amendment.added(),
                    amendment.replaced().stream().map(PlanItemJson::of).toList(),
                    amendment.removed().stream().map(PlanItemJson::of).toList());
        }
    }

    /** A plan as it is read. */
    record MunicipalPlanView(
            int year,
            PlanStatus status,
            @Nullable PlanOrderJson order,
            @Nullable LocalDate closedOn,
            List<PlanItemView> items,
            List<PlanAmendmentView> amendments) {

        static MunicipalPlanView of(MunicipalPlan plan) {
            return new MunicipalPlanView(
                    plan.year(),
                    plan.status(),
                    plan.order() == null ? null : PlanOrderJson.of(plan.order()),
                    plan.closedOn(),
                    plan.items().stream().map(PlanItemView::of).toList(),
                    plan.amendments().stream().map(PlanAmendmentView::of).toList());
        }
    }

    static String text(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }
}
