package org.metodika.program.municipalplan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.ids.Ids;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.program.municipalplan.MunicipalPlanRejection.MunicipalPlanInvalid;
import org.metodika.program.municipalplan.MunicipalPlanRejection.NoPlanOfYearBefore;

/** What methodists do with the plan of a year, and what others see of it (E05). */
public final class MunicipalPlans {

    private final AggregateStore<MunicipalPlan, MunicipalPlanEvent> store;
    private final List<PlanItem> shipped;
    private final SessionsOf sessions;
    private final Access access;
    private final MunicipalCalendar calendar;

    /** Tells which items cannot go. */
    @FunctionalInterface
    public interface SessionsOf {
        /** Those of these items that learning sessions carry out, called off ones left aside. */
        Set<UUID> carriedOutBySessions(Collection<UUID> items);
    }

    /** @param shipped items that a plan may begin from */
    public MunicipalPlans(
            AggregateStore<MunicipalPlan, MunicipalPlanEvent> store,
            List<PlanItem> shipped,
            SessionsOf sessions,
            Access access,
            MunicipalCalendar calendar) {
        this.store = store;
        this.shipped = List.copyOf(shipped);
        this.sessions = sessions;
        this.access = access;
        this.calendar = calendar;
    }

    /** An item as it is sent; the id is null for a new one. */
    record SentItem(@Nullable UUID id, PlanItem written) {}

    /** The plan of a year; empty where there is none that the actor may see. Drafts are seen by who keeps plans alone. */
    Optional<Versioned<MunicipalPlan>> find(int year, Actor actor) {
        access.reach(actor, PlanAction.SEE);
        return store.find(MunicipalPlan.key(year))
                .filter(plan -> plan.state().status() != PlanStatus.DRAFT || PlanAction.keeps(actor));
    }

    /**
     * Whether there is such an item.
     *
     * @param inDraft whether one that nobody has approved yet counts
     */
    public boolean has(int year, UUID item, boolean inDraft) {
        return store.find(MunicipalPlan.key(year))
                .map(Versioned::state)
                .filter(plan -> inDraft || plan.status() != PlanStatus.DRAFT)
                .flatMap(plan -> plan.item(item))
                .isPresent();
    }

    /** Begins the plan of a year. */
    Outcome<MunicipalPlan> begin(int year, PlanSource from, Actor actor, Change change) {
        access.reach(actor, PlanAction.KEEP);
        return store.create(MunicipalPlan.key(year), change, () -> switch (from) {
            case EMPTY -> begin(year, from, List.of());
            case SHIPPED -> begin(year, from, shipped);
            case YEAR_BEFORE ->
                store.find(MunicipalPlan.key(year - 1))
                        .map(plan -> begin(year, from, plan.state().items()))
                        .orElseGet(() -> Decision.rejected(new NoPlanOfYearBefore(String.valueOf(year - 1))));
        });
    }

    private Decision<MunicipalPlanEvent> begin(int year, PlanSource from, List<PlanItem> items) {
        return MunicipalPlan.begin(
                year, from, items.stream().map(item -> item.anew(Ids.next())).toList(), calendar.today());
    }

    Outcome<MunicipalPlan> change(int year, List<SentItem> sent, Actor actor, Change change) {
        return write(year, actor, change, (plan, _) -> withItems(plan, sent, plan::change));
    }

    Outcome<MunicipalPlan> approve(int year, PlanOrder order, Actor actor, Change change) {
        return write(year, actor, change, (plan, today) -> plan.approve(order, today));
    }

    Outcome<MunicipalPlan> amend(
            int year, List<SentItem> sent, String reason, PlanOrder order, Actor actor, Change change) {
        return write(
                year,
                actor,
                change,
                (plan, today) -> withItems(
                        plan, sent, (items, inUse) -> plan.amend(items, reason, order, actor.staffId(), inUse, today)));
    }

    /**
     * Records that an item was carried out.
     *
     * @param on today when null
     */
    Outcome<MunicipalPlan> carryOut(
            int year,
            UUID item,
            @Nullable LocalDate on,
            PlanProduct product,
            String outcome,
            Actor actor,
            Change change) {
        access.reach(actor, PlanAction.KEEP);
        LocalDate today = calendar.today();
        return store.change(
                MunicipalPlan.key(year),
                change,
                plan -> plan.item(item).isPresent(),
                plan -> plan.carryOut(
                        item, new PlanItem.Fulfilment(Objects.requireNonNullElse(on, today), product, outcome), today));
    }

    Outcome<MunicipalPlan> close(int year, Map<UUID, String> undone, Actor actor, Change change) {
        return write(year, actor, change, (plan, today) -> plan.close(undone, today));
    }

    private Outcome<MunicipalPlan> write(
            int year,
            Actor actor,
            Change change,
            BiFunction<MunicipalPlan, LocalDate, Decision<MunicipalPlanEvent>> decide) {
        access.reach(actor, PlanAction.KEEP);
        LocalDate today = calendar.today();
        return store.change(MunicipalPlan.key(year), change, plan -> decide.apply(plan, today));
    }

    /** Gives new items their ids; an id that the plan doesn't know is a mistake. */
    private Decision<MunicipalPlanEvent> withItems(
            MunicipalPlan plan,
            List<SentItem> sent,
            BiFunction<List<PlanItem>, Set<UUID>, Decision<MunicipalPlanEvent>> decide) {
        Set<UUID> known = plan.items().stream().map(PlanItem::id).collect(Collectors.toSet());
        List<Flaw> strangers = IntStream.range(0, sent.size())
                .filter(i ->
                        sent.get(i).id() != null && !known.contains(sent.get(i).id()))
                .mapToObj(i -> Flaw.at("/items/" + i + "/id", "plan-item-unknown"))
                .toList();
        if (!strangers.isEmpty()) {
            return Decision.rejected(new MunicipalPlanInvalid(strangers));
        }
        List<PlanItem> items = sent.stream()
                .map(item -> item.written().anew(item.id() == null ? Ids.next() : item.id()))
                .toList();
        Set<UUID> removed = new HashSet<>(known);
        items.forEach(item -> removed.remove(item.id()));
        return decide.apply(items, removed.isEmpty() ? Set.of() : sessions.carriedOutBySessions(removed));
    }
}
