package org.metodika.program.personified.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * Корректировка: the only way in which approved content changes (B31, B46). A deviation opens it, people work on the next
 * version, and the head decides: adopted by an order, or refused, so that the program is carried out as it was approved.
 */
public final class Amending {

    private static final int LONGEST_DESCRIPTION = 4_000;

    private final Program program;

    public Amending(Program program) {
        this.program = program;
    }

    /** Opens an amendment with the present content to work on; one at a time. */
    public Decision<ProgramEvent> open(Deviation deviation, LocalDate today) {
        if (program.binding().isEmpty()) {
            return Decision.rejected(new ProgramRejection.ProgramNotBinding());
        }
        if (program.amendments().open() != null) {
            return Decision.rejected(new ProgramRejection.AmendmentOpen());
        }
        List<Flaw> flaws = flaws(deviation, today);
        if (!flaws.isEmpty()) {
            return Decision.rejected(new ProgramRejection.InvalidContent(flaws));
        }
        return Decision.accepted(new ProgramEvent.AmendmentOpened(
                new Amendment(program.amendments().opened() + 1, deviation, program.content(), program.deferrals())));
    }

    /**
     * Follows the decision of a control to correct the plan: opens an amendment where it can, and answers in any case.
     *
     * @param deviation what the control found
     */
    public Decision<ProgramEvent> answer(ControlAct act, Deviation deviation) {
        if (program.binding().isEmpty()) {
            return Decision.accepted(
                    new ProgramEvent.ControlAnswered(act, ControlAct.Outcome.PROGRAM_NOT_RUNNING, null));
        }
        Amendment open = program.amendments().open();
        if (open != null) {
            return Decision.accepted(
                    new ProgramEvent.ControlAnswered(act, ControlAct.Outcome.AMENDMENT_OPEN_ALREADY, open.number()));
        }
        int number = program.amendments().opened() + 1;
        return Decision.accepted(
                new ProgramEvent.AmendmentOpened(
                        new Amendment(number, deviation, program.content(), program.deferrals())),
                new ProgramEvent.ControlAnswered(act, ControlAct.Outcome.AMENDMENT_OPENED, number));
    }

    /** What is wrong in a deviation itself. */
    static List<Flaw> flaws(Deviation deviation, LocalDate today) {
        List<Flaw> flaws = new ArrayList<>();
        if (deviation.description().isBlank()) {
            flaws.add(Flaw.at("/description", "not-blank"));
        }
        if (deviation.description().length() > LONGEST_DESCRIPTION) {
            flaws.add(Flaw.at("/description", "size-max", LONGEST_DESCRIPTION));
        }
        if (deviation.foundOn().isAfter(today)) {
            flaws.add(Flaw.at("/foundOn", "date-in-future"));
        }
        return flaws;
    }

    /**
     * Follows a change of the team's plan (B33): opens an amendment, changes it and adopts it in one step by the order of the team.
     * Refused for what an adoption is refused for, and while an amendment of its own is open.
     *
     * @param next the content as it is to become
     * @param now what holds for that content
     */
    public Decision<ProgramEvent> follow(
            Content next, Deviation deviation, String decision, OrderDetails order, Circumstances now) {
        if (program.content().equals(next)) {
            return Decision.nothingToDo();
        }
        if (program.binding().isEmpty()) {
            return Decision.rejected(new ProgramRejection.ProgramNotBinding());
        }
        if (program.amendments().open() != null) {
            return Decision.rejected(new ProgramRejection.AmendmentOpen());
        }
        List<Flaw> flaws = ContentCheck.flaws(next, program.teacher(), now);
        if (!flaws.isEmpty()) {
            return Decision.rejected(new ProgramRejection.InvalidContent(flaws));
        }
        List<ProgramEvent> events = new ArrayList<>();
        events.add(new ProgramEvent.AmendmentOpened(
                new Amendment(program.amendments().opened() + 1, deviation, program.content(), program.deferrals())));
        Program opened = program.evolve(events.getFirst());
        events.add(new ProgramEvent.AmendmentChanged(next));
        events.addAll(opened.liftedBy(next));
        Program changed = opened;
        for (ProgramEvent event : events.subList(1, events.size())) {
            changed = changed.evolve(event);
        }
        return switch (new Amending(changed).adopt(decision, order, now)) {
            case Decision.Rejected<ProgramEvent> rejected -> rejected;
            case Decision.Accepted<ProgramEvent>(var adopted) -> {
                events.addAll(adopted);
                yield Decision.accepted(events);
            }
        };
    }

    /** Replaces the content of the next version; what was done already stays as it was. */
    public Decision<ProgramEvent> change(Content changed, Circumstances now) {
        Amendment open = program.amendments().open();
        if (open == null) {
            return Decision.rejected(new ProgramRejection.NoAmendment());
        }
        List<Flaw> flaws = new ArrayList<>(ContentCheck.flaws(changed, program.teacher(), now));
        flaws.addAll(historyTouched(changed));
        if (!flaws.isEmpty()) {
            return Decision.rejected(new ProgramRejection.InvalidContent(flaws));
        }
        Content described = changed.describedBy(now.deficits());
        if (described.equals(open.content())) {
            return Decision.nothingToDo();
        }
        List<ProgramEvent> events = new ArrayList<>();
        events.add(new ProgramEvent.AmendmentChanged(described));
        events.addAll(program.liftedBy(described));
        return Decision.accepted(events);
    }

    /** Refuses the amendment: the program is carried out as it was approved (B46). */
    public Decision<ProgramEvent> reject(String decision) {
        if (program.amendments().open() == null) {
            return Decision.rejected(new ProgramRejection.NoAmendment());
        }
        return decision.isBlank()
                ? Decision.rejected(new ProgramRejection.ReasonMissing())
                : Decision.accepted(new ProgramEvent.AmendmentRejected(decision));
    }

    /** Adopts the amendment by an order of its own; the next version must be as complete as the first had to be. */
    public Decision<ProgramEvent> adopt(String decision, OrderDetails order, Circumstances now) {
        Amendment open = program.amendments().open();
        if (open == null) {
            return Decision.rejected(new ProgramRejection.NoAmendment());
        }
        if (open.content().equals(program.content()) && open.deferrals().equals(program.deferrals())) {
            return Decision.rejected(new ProgramRejection.AmendmentChangesNothing());
        }
        Status.Approved approval = Objects.requireNonNull(program.status().approvalOrNull());
        LocalDate after = approval.order().date().isAfter(open.deviation().foundOn())
                ? approval.order().date()
                : open.deviation().foundOn();
        return lacksOrder(order, after, now.today())
                .or(() -> decision.isBlank() ? Optional.of(new ProgramRejection.ReasonMissing()) : Optional.empty())
                .or(() -> now.teacher().refusal())
                .or(() -> program.basisRefusal(now))
                .or(() -> incomplete(open.content(), now))
                .or(() -> program.coverageRefusal(now))
                .or(() -> program.tutorRefusal(now))
                .or(() -> touched(open.content()))
                .<Decision<ProgramEvent>>map(Decision::rejected)
                .orElseGet(() -> Decision.accepted(new ProgramEvent.Amended(
                        open,
                        decision,
                        order.complete(),
                        now.today(),
                        now.rules().source())));
    }

    /** What the next version still lacks, with pointers into its content; empty when only the order is missing. */
    public List<Flaw> missing(Circumstances now) {
        Amendment open = program.openAmendment();
        List<Flaw> missing = new ArrayList<>(Completeness.missing(open.content(), now));
        program.coverageRefusal(now).ifPresent(refusal -> missing.addAll(refusal.flaws()));
        missing.addAll(historyTouched(open.content()));
        return missing;
    }

    private Optional<Rejection> touched(Content next) {
        List<Flaw> flaws = historyTouched(next);
        return flaws.isEmpty() ? Optional.empty() : Optional.of(new ProgramRejection.InvalidContent(flaws));
    }

    /** The order of an amendment is no older than that of the version it amends, or than the deviation. */
    private static Optional<Rejection> lacksOrder(OrderDetails order, LocalDate after, LocalDate today) {
        return order.refusal(ProgramRejection.AmendmentLacksOrder::new, today)
                .or(() -> order.isBefore(after)
                        ? Optional.of(new ProgramRejection.OrderDatedBeforeDeviation(
                                order.complete().date(), after))
                        : Optional.empty());
    }

    private static Optional<Rejection> incomplete(Content next, Circumstances now) {
        List<Flaw> missing = Completeness.missing(next, now);
        return missing.isEmpty() ? Optional.empty() : Optional.of(new ProgramRejection.ProgramIncomplete(missing));
    }

    /** Items that something became of must stay as they were, and the teacher's category with them. */
    private List<Flaw> historyTouched(Content next) {
        List<Flaw> flaws = new ArrayList<>();
        Content present = program.content();
        for (Activity activity : present.activities()) {
            Fulfilment fulfilment = program.execution().activities().get(activity.id());
            if (fulfilment != null
                    && fulfilment.settles()
                    && !next.activity(activity.id()).equals(Optional.of(activity))) {
                flaws.add(Flaw.at("/activities", "settled-activity-changed", activity.title()));
            }
        }
        for (Stage stage : present.stages()) {
            if (program.execution().stages().containsKey(stage.id())
                    && !next.stage(stage.id()).equals(Optional.of(stage))) {
                flaws.add(Flaw.at("/stages", "settled-stage-changed", stage.title()));
            }
        }
        if (!present.type().equals(next.type())) {
            flaws.add(Flaw.at("/type", "type-is-fixed"));
        }
        if (!present.category().equals(next.category())) {
            flaws.add(Flaw.at("/category", "category-is-fixed"));
        }
        return flaws;
    }
}
