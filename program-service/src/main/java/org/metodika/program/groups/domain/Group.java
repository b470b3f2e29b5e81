package org.metodika.program.groups.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * Группа разработчиков персонифицированных программ (п. 2.4): people of one school whom an order of the head appoints to work out
 * one or several programs (B19). What one order made, a further one changes; the regulation of work is set by orders of
 * its own (B21). Nothing but an order changes who is in the group, except that who is dismissed leaves.
 *
 * <pre>
 *   ACTIVE ── dissolve by order ──▶ DISSOLVED
 *      └───── annul ──────────────▶ ANNULLED
 * </pre>
 *
 * @param revision counts the changes, from 1
 * @param editions composition and programs as each order made them, in the order of the orders; the last one holds
 * @param regulations the regulations in the order of their orders; the last one holds
 */
public record Group(
        GroupId id,
        String schoolId,
        int revision,
        Status status,
        List<Edition> editions,
        List<Regulation> regulations) {

    /** Most orders about composition and programs, and most about the regulation. */
    static final int MOST_ORDERS = 30;

    public Group {
        editions = List.copyOf(editions);
        regulations = List.copyOf(regulations);
    }

    /** Forms a group by the head's order (B19, B20). */
    public static Decision<GroupEvent> form(
            GroupId id,
            String schoolId,
            OrderDetails order,
            Composition composition,
            List<ProgramId> programs,
            Circumstances now) {
        return order.refusal(GroupRejection.GroupLacksOrder::new, now.today())
                .or(() -> CompositionCheck.refusal(composition, programs, List.of(), now))
                .<Decision<GroupEvent>>map(Decision::rejected)
                .orElseGet(() -> Decision.accepted(new GroupEvent.GroupFormed(
                        id, schoolId, new Edition(order.complete(), now.today(), composition.asKnown(now), programs))));
    }

    /**
     * Changes composition or programs by a further order.
     *
     * @param composition the whole new composition; null where it stays
     * @param programs all programs from now on; null where they stay
     */
    public Decision<GroupEvent> amend(
            OrderDetails order,
            @Nullable Composition composition,
            @Nullable List<ProgramId> programs,
            Circumstances now) {
        if (composition == null && programs == null) {
            return Decision.rejected(
                    new GroupRejection.GroupInvalid(List.of(Flaw.at("/members", "group-change-empty"))));
        }
        List<ProgramId> nextPrograms = programs == null ? programs() : programs;
        return inactive()
                .or(() -> order.furtherRefusal(
                        GroupRejection.GroupChangeLacksOrder::new,
                        orders(),
                        present().order(),
                        now.today()))
                .or(() -> full(editions))
                .or(() -> CompositionCheck.refusal(composition, nextPrograms, programs(), now))
                .<Decision<GroupEvent>>map(Decision::rejected)
                .orElseGet(() -> Decision.accepted(new GroupEvent.GroupAmended(new Edition(
                        order.complete(),
                        now.today(),
                        composition == null ? composition() : composition.asKnown(now),
                        nextPrograms))));
    }

    /** A member is dismissed from the school; nothing where that is known, or the person is none of the group. */
    public Decision<GroupEvent> leave(StaffId person, LocalDate lastDay) {
        return isActive()
                        && composition()
                                .member(person)
                                .filter(member -> !lastDay.equals(member.lastDay()))
                                .isPresent()
                ? Decision.accepted(new GroupEvent.MemberLeft(person, lastDay))
                : Decision.nothingToDo();
    }

    /**
     * Sets the regulation of work by an order of its own, or changes it by a further one (B21).
     *
     * @param steps all steps; those that are sent with the id of a step that is done stay done
     */
    public Decision<GroupEvent> regulate(OrderDetails order, List<Step> steps, LocalDate today) {
        return inactive()
                .or(() -> order.furtherRefusal(
                        GroupRejection.RegulationLacksOrder::new,
                        orders(),
                        regulation().map(Regulation::order).orElse(order()),
                        today))
                .or(() -> full(regulations))
                .or(() -> RegulationCheck.refusal(steps, this, today))
                .<Decision<GroupEvent>>map(Decision::rejected)
                .orElseGet(() ->
                        Decision.accepted(new GroupEvent.RegulationSet(order.complete(), today, keepingMarks(steps))));
    }

    /**
     * Marks a step as done.
     *
     * @param by who marks it; null for nobody of the school
     * @param ofOffice whether the person may do so by office, as a deputy head
     */
    public Decision<GroupEvent> complete(
            StepId id, LocalDate on, @Nullable StaffId by, boolean ofOffice, LocalDate today) {
        Step step = step(id).orElseThrow();
        return mayNotMark(step, by, ofOffice, today)
                .or(() -> on.isAfter(today) || on.isBefore(order().date())
                        ? Optional.of(new GroupRejection.StepDayImpossible(order().date(), today))
                        : Optional.empty())
                .<Decision<GroupEvent>>map(Decision::rejected)
                .orElseGet(() -> {
                    Step.Done done = step.done();
                    if (done == null) {
                        return Decision.accepted(new GroupEvent.StepDone(id, on, by));
                    }
                    return done.on().equals(on)
                            ? Decision.nothingToDo()
                            : Decision.rejected(new GroupRejection.StepAlreadyDone(done.on()));
                });
    }

    /** Takes the mark of a step back that was set by mistake. */
    public Decision<GroupEvent> reopen(
            StepId id, String reason, @Nullable StaffId by, boolean ofOffice, LocalDate today) {
        Step step = step(id).orElseThrow();
        return mayNotMark(step, by, ofOffice, today)
                .or(() -> step.done() == null ? Optional.of(new GroupRejection.StepNotDone()) : Optional.empty())
                .or(() -> reason.isBlank() ? Optional.of(new GroupRejection.GroupReasonMissing()) : Optional.empty())
                .<Decision<GroupEvent>>map(Decision::rejected)
                .orElseGet(() -> Decision.accepted(new GroupEvent.StepReopened(id, reason)));
    }

    /** Dissolves the group by an order. */
    public Decision<GroupEvent> dissolve(OrderDetails order, LocalDate today) {
        return inactive()
                .or(() -> order.furtherRefusal(GroupRejection.DissolutionLacksOrder::new, orders(), lastOrder(), today))
                .<Decision<GroupEvent>>map(Decision::rejected)
                .orElseGet(() -> Decision.accepted(new GroupEvent.GroupDissolved(order.complete(), today)));
    }

    /** Takes a group back that was recorded by mistake, e.g. under a wrong number. */
    public Decision<GroupEvent> annul(String reason, LocalDate today) {
        return inactive()
                .or(() -> reason.isBlank() ? Optional.of(new GroupRejection.GroupReasonMissing()) : Optional.empty())
                .<Decision<GroupEvent>>map(Decision::rejected)
                .orElseGet(() -> Decision.accepted(new GroupEvent.GroupAnnulled(reason, today)));
    }

    /** The group that an order forms. */
    public static Group startedBy(GroupEvent first) {
        if (first instanceof GroupEvent.GroupFormed(var id, var schoolId, var edition)) {
            return new Group(id, schoolId, 1, new Status.Active(), List.of(edition), List.of());
        }
        throw new IllegalArgumentException("A group begins with an order, not with " + first);
    }

    /** The group after an event. */
    public Group evolve(GroupEvent event) {
        return switch (event) {
            case GroupEvent.GroupFormed again -> throw new IllegalArgumentException("Formed twice: " + id);
            case GroupEvent.GroupAmended(var edition) -> next(status, with(editions, edition), regulations);
            case GroupEvent.MemberLeft(var person, var lastDay) ->
                next(
                        status,
                        with(editions.subList(0, editions.size() - 1), present().leaving(person, lastDay)),
                        regulations);
            case GroupEvent.RegulationSet(var order, var on, var steps) ->
                next(status, editions, with(regulations, new Regulation(order, on, steps)));
            case GroupEvent.StepDone(var step, var on, var by) -> marked(step, new Step.Done(on, by));
            case GroupEvent.StepReopened(var step, var reason) -> marked(step, null);
            case GroupEvent.GroupDissolved(var order, var on) ->
                next(new Status.Dissolved(order, on), editions, regulations);
            case GroupEvent.GroupAnnulled(var reason, var on) ->
                next(new Status.Annulled(reason, on), editions, regulations);
        };
    }

    /** The order that formed the group. */
    public Order order() {
        return editions.getFirst().order();
    }

    /** What holds: composition and programs by the last order. */
    public Edition present() {
        return editions.getLast();
    }

    public Composition composition() {
        return present().composition();
    }

    public List<ProgramId> programs() {
        return present().programs();
    }

    /** The regulation that holds; empty before the first one. */
    public Optional<Regulation> regulation() {
        return regulations.isEmpty() ? Optional.empty() : Optional.of(regulations.getLast());
    }

    /** A step of the regulation that holds. */
    public Optional<Step> step(StepId step) {
        return regulation().flatMap(holding -> holding.step(step));
    }

    public boolean isActive() {
        return status instanceof Status.Active;
    }

    /** Whether the person is in the group on that day. */
    public boolean hasMember(StaffId person, LocalDate day) {
        return composition()
                .member(person)
                .filter(member -> member.isThereOn(day))
                .isPresent();
    }

    private Optional<Rejection> inactive() {
        return isActive() ? Optional.empty() : Optional.of(new GroupRejection.GroupNotActive());
    }

    /** All papers by which something holds or held here. */
    private List<Order> orders() {
        return Stream.concat(
                        editions.stream().map(Edition::order),
                        regulations.stream().map(Regulation::order))
                .toList();
    }

    private Order lastOrder() {
        return orders().stream().max(Comparator.comparing(Order::date)).orElseThrow();
    }

    private static Optional<Rejection> full(List<?> orders) {
        return orders.size() < MOST_ORDERS
                ? Optional.empty()
                : Optional.of(new GroupRejection.GroupOrdersExhausted(MOST_ORDERS));
    }

    private Optional<Rejection> mayNotMark(Step step, @Nullable StaffId by, boolean ofOffice, LocalDate today) {
        boolean leads = by != null
                && composition()
                        .member(by)
                        .filter(member -> member.role() == MemberRole.LEADER)
                        .isPresent();
        boolean may = ofOffice || (by != null && hasMember(by, today) && (leads || by.equals(step.responsible())));
        return inactive().or(() -> may ? Optional.empty() : Optional.of(new GroupRejection.StepNotYours()));
    }

    private List<Step> keepingMarks(List<Step> steps) {
        return steps.stream()
                .map(step -> step.marked(step(step.id()).map(Step::done).orElse(null)))
                .toList();
    }

    private Group marked(StepId step, Step.@Nullable Done mark) {
        List<Regulation> marked = new ArrayList<>(regulations);
        marked.set(marked.size() - 1, marked.getLast().marked(step, mark));
        return next(status, editions, marked);
    }

    private static <T> List<T> with(List<T> list, T more) {
        List<T> longer = new ArrayList<>(list);
        longer.add(more);
        return longer;
    }

    private Group next(Status nextStatus, List<Edition> nextEditions, List<Regulation> nextRegulations) {
        return new Group(id, schoolId, revision + 1, nextStatus, nextEditions, nextRegulations);
    }
}
