package org.metodika.program.municipalplan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.municipalplan.MunicipalPlanAmended;
import org.metodika.contracts.municipalplan.MunicipalPlanApproved;
import org.metodika.contracts.municipalplan.MunicipalPlanBegun;
import org.metodika.contracts.municipalplan.MunicipalPlanCatalogue;
import org.metodika.contracts.municipalplan.MunicipalPlanChanged;
import org.metodika.contracts.municipalplan.MunicipalPlanClosed;
import org.metodika.contracts.municipalplan.MunicipalPlanItem;
import org.metodika.contracts.municipalplan.MunicipalPlanState;
import org.metodika.contracts.municipalplan.PlanItemCarriedOut;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;

/** Municipal plans as messages of the contract: numbers, days and codes in the events, the texts on the state topic. */
public final class MunicipalPlanMessages implements AggregateMessages<MunicipalPlan, MunicipalPlanEvent> {

    @Override
    public Message<?> event(MunicipalPlan after, MunicipalPlanEvent event, @Nullable UUID by) {
        int year = after.year();
        int items = after.items().size();
        return switch (event) {
            case MunicipalPlanEvent.Begun(var _, var from, var _) ->
                new Message<>(
                        MunicipalPlanCatalogue.MUNICIPAL_PLAN_BEGUN,
                        new MunicipalPlanBegun(year, from.name(), items, by));
            case MunicipalPlanEvent.Changed _ ->
                new Message<>(MunicipalPlanCatalogue.MUNICIPAL_PLAN_CHANGED, new MunicipalPlanChanged(year, items, by));
            case MunicipalPlanEvent.Approved(var order, var on) ->
                new Message<>(
                        MunicipalPlanCatalogue.MUNICIPAL_PLAN_APPROVED,
                        new MunicipalPlanApproved(year, items, order.date(), on, by));
            case MunicipalPlanEvent.Amended(var amendment, var _) ->
                new Message<>(
                        MunicipalPlanCatalogue.MUNICIPAL_PLAN_AMENDED,
                        new MunicipalPlanAmended(
                                year,
                                amendment.number(),
                                items,
                                amendment.added().size(),
                                amendment.replaced().size(),
                                amendment.removed().size(),
                                amendment.order().date(),
                                amendment.on(),
                                by));
            case MunicipalPlanEvent.CarriedOut(var id, var how) -> {
                PlanItem item = after.item(id).orElseThrow();
                yield new Message<>(
                        MunicipalPlanCatalogue.PLAN_ITEM_CARRIED_OUT,
                        new PlanItemCarriedOut(
                                year,
                                id,
                                item.number(),
                                item.direction().name(),
                                how.product().name(),
                                how.on(),
                                by));
            }
            case MunicipalPlanEvent.Closed(var on, var undone) ->
                new Message<>(
                        MunicipalPlanCatalogue.MUNICIPAL_PLAN_CLOSED,
                        new MunicipalPlanClosed(year, items, items - undone.size(), on, by));
        };
    }

    @Override
    public Message<?> state(MunicipalPlan plan) {
        PlanOrder order = plan.order();
        return new Message<>(
                MunicipalPlanCatalogue.MUNICIPAL_PLAN_STATE,
                new MunicipalPlanState(
                        plan.year(),
                        plan.status().name(),
                        plan.items().stream().map(MunicipalPlanMessages::item).toList(),
                        order == null ? null : order.number(),
                        order == null ? null : order.date(),
                        plan.amendments().size(),
                        plan.closedOn()));
    }

    private static MunicipalPlanItem item(PlanItem item) {
        PlanItem.Fulfilment how = item.fulfilment();
        return new MunicipalPlanItem(
                item.id(),
                item.number(),
                item.direction().name(),
                item.what(),
                item.term().kind().name(),
                item.term().quarters(),
                noneIfEmpty(item.expectedResult()),
                noneIfEmpty(item.responsible()),
                how == null ? null : how.on(),
                how == null ? null : how.product().name(),
                how == null ? null : how.outcome(),
                item.notCarriedOutBecause());
    }

    private static @Nullable String noneIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
