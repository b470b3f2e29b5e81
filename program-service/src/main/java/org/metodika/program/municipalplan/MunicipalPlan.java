package org.metodika.program.municipalplan;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.program.municipalplan.ItemList.Difference;
import org.metodika.program.municipalplan.MunicipalPlanEvent.Amended;
import org.metodika.program.municipalplan.MunicipalPlanEvent.Approved;
import org.metodika.program.municipalplan.MunicipalPlanEvent.Begun;
import org.metodika.program.municipalplan.MunicipalPlanEvent.CarriedOut;
import org.metodika.program.municipalplan.MunicipalPlanEvent.Changed;
import org.metodika.program.municipalplan.MunicipalPlanEvent.Closed;
import org.metodika.program.municipalplan.MunicipalPlanRejection.AmendmentChangesNothing;
import org.metodika.program.municipalplan.MunicipalPlanRejection.MunicipalPlanIncomplete;
import org.metodika.program.municipalplan.MunicipalPlanRejection.MunicipalPlanInvalid;
import org.metodika.program.municipalplan.MunicipalPlanRejection.MunicipalPlanOutOfTurn;
import org.metodika.program.municipalplan.MunicipalPlanRejection.MunicipalPlanYearGoesOn;
import org.metodika.program.municipalplan.MunicipalPlanRejection.TooManyAmendments;

/**
 * План мероприятий муниципалитета на календарный год (E05).
 *
 * <pre>
 *             approve by an order             close, from December on
 *   DRAFT ─────────────────────────▶ APPROVED ───────────────────────▶ CLOSED
 *    ↺ change                         ↺ amend by an order, ↺ carry out an item
 * </pre>
 *
 * @param year its key
 * @param items in the order of their numbers
 * @param order the order that approved it; null for a draft
 * @param amendments since, the oldest first
 * @param closedOn null until it is closed
 */
public record MunicipalPlan(
        int year,
        List<PlanItem> items,
        @Nullable PlanOrder order,
        List<Amendment> amendments,
        @Nullable LocalDate closedOn) {

    static final int FIRST_YEAR = 2015;
    static final int MOST_AMENDMENTS = 30;
    private static final int LONGEST_TEXT = 1_000;

    public MunicipalPlan {
        items = List.copyOf(items);
        amendments = List.copyOf(amendments);
    }

    /** Key of the plan of a year. */
    static String key(int year) {
        return String.valueOf(year);
    }

    /** How far it has come. */
    public PlanStatus status() {
        if (closedOn != null) {
            return PlanStatus.CLOSED;
        }
        return order == null ? PlanStatus.DRAFT : PlanStatus.APPROVED;
    }

    /** The item with this id. */
    public Optional<PlanItem> item(UUID id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** Begins the plan of a year, at most the next one. */
    static Decision<MunicipalPlanEvent> begin(int year, PlanSource from, List<PlanItem> items, LocalDate today) {
        int last = today.getYear() + 1;
        return year < FIRST_YEAR || year > last
                ? invalid(List.of(
                        Flaw.at("/year", "plan-year-between", String.valueOf(FIRST_YEAR), String.valueOf(last))))
                : Decision.accepted(new Begun(year, from, ItemList.sorted(items)));
    }

    /**
     * Replaces the items of a draft; the same ones change nothing.
     *
     * @param inUse items that learning sessions carry out
     */
    Decision<MunicipalPlanEvent> change(List<PlanItem> to, Set<UUID> inUse) {
        if (status() != PlanStatus.DRAFT) {
            return Decision.rejected(new MunicipalPlanOutOfTurn(status()));
        }
        List<Flaw> flaws = new ArrayList<>(ItemList.flaws(to));
        if (!flaws.isEmpty()) {
            return invalid(flaws);
        }
        List<PlanItem> sorted = ItemList.sorted(to);
        held(flaws, Difference.between(items, sorted), inUse);
        if (!flaws.isEmpty()) {
            return invalid(flaws);
        }
        return sorted.equals(items) ? Decision.nothingToDo() : Decision.accepted(new Changed(sorted));
    }

    /** Approves it; somebody answers for every item by then. */
    Decision<MunicipalPlanEvent> approve(PlanOrder by, LocalDate today) {
        if (status() != PlanStatus.DRAFT) {
            return Decision.rejected(new MunicipalPlanOutOfTurn(status()));
        }
        List<Flaw> missing = ItemList.missing(items);
        if (!missing.isEmpty()) {
            return Decision.rejected(new MunicipalPlanIncomplete(missing));
        }
        List<Flaw> flaws = by.flaws(LocalDate.of(year - 1, Month.JANUARY, 1), today);
        return flaws.isEmpty() ? Decision.accepted(new Approved(by, today)) : invalid(flaws);
    }

    /**
     * Changes an approved plan. What was carried out stays as it was approved.
     *
     * @param by who records it; null for people outside the schools
     * @param inUse items that learning sessions carry out
     */
    Decision<MunicipalPlanEvent> amend(
            List<PlanItem> to, String reason, PlanOrder amending, @Nullable UUID by, Set<UUID> inUse, LocalDate today) {
        if (order == null || closedOn != null) {
            return Decision.rejected(new MunicipalPlanOutOfTurn(status()));
        }
        if (amendments.size() >= MOST_AMENDMENTS) {
            return Decision.rejected(new TooManyAmendments(MOST_AMENDMENTS));
        }
        List<Flaw> flaws = new ArrayList<>(ItemList.flaws(to));
        text(flaws, "/reason", reason);
        LocalDate before = amendments.isEmpty()
                ? order.date()
                : amendments.getLast().order().date();
        flaws.addAll(amending.flaws(before, today));
        if (!flaws.isEmpty()) {
            return invalid(flaws);
        }
        List<PlanItem> sorted = ItemList.carriedOver(items, ItemList.sorted(to));
        Difference difference = Difference.between(items, sorted);
        held(flaws, difference, inUse);
        Stream.concat(difference.replaced().stream(), difference.removed().stream())
                .filter(PlanItem::isCarriedOut)
                .forEach(item -> flaws.add(Flaw.at("/items", "plan-item-carried-out", item.number())));
        if (!flaws.isEmpty()) {
            return invalid(flaws);
        }
        List<Flaw> missing = ItemList.missing(to);
        if (!missing.isEmpty()) {
            return Decision.rejected(new MunicipalPlanIncomplete(missing));
        }
        return difference.isEmpty()
                ? Decision.rejected(new AmendmentChangesNothing())
                : Decision.accepted(new Amended(
                        new Amendment(
                                amendments.size() + 1,
                                reason,
                                amending,
                                today,
                                by,
                                difference.added().stream().map(PlanItem::id).toList(),
                                difference.replaced(),
                                difference.removed()),
                        sorted));
    }

    /** Records that an item was carried out, on a day of the year until today, or puts the record right. */
    Decision<MunicipalPlanEvent> carryOut(UUID id, PlanItem.Fulfilment how, LocalDate today) {
        if (status() != PlanStatus.APPROVED) {
            return Decision.rejected(new MunicipalPlanOutOfTurn(status()));
        }
        List<Flaw> flaws = new ArrayList<>();
        LocalDate first = LocalDate.of(year, Month.JANUARY, 1);
        LocalDate last = lastDay().isBefore(today) ? lastDay() : today;
        if (how.on().isAfter(today)) {
            flaws.add(Flaw.at("/on", "date-in-future"));
        } else if (how.on().isBefore(first) || how.on().isAfter(last)) {
            flaws.add(Flaw.at("/on", "date-between", first, last));
        }
        text(flaws, "/outcome", how.outcome());
        if (!flaws.isEmpty()) {
            return invalid(flaws);
        }
        boolean same = item(id).map(PlanItem::fulfilment).filter(how::equals).isPresent();
        return same ? Decision.nothingToDo() : Decision.accepted(new CarriedOut(id, how));
    }

    /**
     * Closes it, from December of its year on.
     *
     * @param undone why each item that was not carried out wasn't
     */
    Decision<MunicipalPlanEvent> close(Map<UUID, String> undone, LocalDate today) {
        if (status() != PlanStatus.APPROVED) {
            return Decision.rejected(new MunicipalPlanOutOfTurn(status()));
        }
        LocalDate from = LocalDate.of(year, Month.DECEMBER, 1);
        if (today.isBefore(from)) {
            return Decision.rejected(new MunicipalPlanYearGoesOn(from));
        }
        List<Flaw> flaws = new ArrayList<>();
        for (PlanItem item : items) {
            String reason = undone.get(item.id());
            String at = "/notCarriedOut/" + item.id();
            if (item.isCarriedOut() && reason != null) {
                flaws.add(Flaw.at(at, "plan-item-carried-out", item.number()));
            } else if (!item.isCarriedOut() && (reason == null || reason.isEmpty())) {
                flaws.add(Flaw.at(at, "plan-reason-missing", item.number()));
            } else if (reason != null) {
                text(flaws, at, reason);
            }
        }
        undone.keySet().stream()
                .filter(id -> item(id).isEmpty())
                .sorted()
                .forEach(id -> flaws.add(Flaw.at("/notCarriedOut/" + id, "plan-item-unknown")));
        return flaws.isEmpty() ? Decision.accepted(new Closed(today, Map.copyOf(undone))) : invalid(flaws);
    }

    private LocalDate lastDay() {
        return LocalDate.of(year, Month.DECEMBER, 31);
    }

    private static void held(List<Flaw> flaws, Difference difference, Set<UUID> inUse) {
        difference.removed().stream()
                .filter(item -> inUse.contains(item.id()))
                .forEach(item -> flaws.add(Flaw.at("/items", "plan-item-has-sessions", item.number())));
    }

    private static void text(List<Flaw> flaws, String pointer, String text) {
        if (text.isEmpty()) {
            flaws.add(Flaw.at(pointer, "not-blank"));
        } else if (text.length() > LONGEST_TEXT) {
            flaws.add(Flaw.at(pointer, "text-too-long", LONGEST_TEXT));
        }
    }

    private static Decision<MunicipalPlanEvent> invalid(List<Flaw> flaws) {
        return Decision.rejected(new MunicipalPlanInvalid(flaws));
    }

    /** The plan that the first event makes. */
    public static MunicipalPlan startedBy(MunicipalPlanEvent first) {
        if (first instanceof Begun(var year, var _, var items)) {
            return new MunicipalPlan(year, items, null, List.of(), null);
        }
        throw new IllegalArgumentException("A plan begins with its draft, not with " + first);
    }

    /** The plan after an event. */
    public MunicipalPlan evolve(MunicipalPlanEvent event) {
        return switch (event) {
            case Begun _ -> throw new IllegalArgumentException("Begun twice: " + year);
            case Changed(var to) -> with(to);
            case Approved(var by, var _) -> new MunicipalPlan(year, items, by, amendments, closedOn);
            case Amended(var amendment, var to) ->
                new MunicipalPlan(
                        year,
                        to,
                        order,
                        Stream.concat(amendments.stream(), Stream.of(amendment)).toList(),
                        closedOn);
            case CarriedOut(var id, var how) ->
                with(items.stream()
                        .map(item -> item.id().equals(id) ? item.carriedOut(how) : item)
                        .toList());
            case Closed(var on, var undone) ->
                new MunicipalPlan(
                        year,
                        items.stream()
                                .map(item -> item.leftUndone(undone.get(item.id())))
                                .toList(),
                        order,
                        amendments,
                        on);
        };
    }

    private MunicipalPlan with(List<PlanItem> to) {
        return new MunicipalPlan(year, to, order, amendments, closedOn);
    }
}
