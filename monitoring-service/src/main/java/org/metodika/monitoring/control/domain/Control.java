package org.metodika.monitoring.control.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection;
import org.metodika.monitoring.ids.StaffId;

/**
 * A control of a program (контроль реализации программы, B44-B49, B51): an entry of the control plan that an act settles.
 *
 * <pre>
 *        change
 *        ┌────┐       sign an act
 * plan ▶ OPEN ┴──────────────────────▶ SETTLED ◀── an unplanned act begins here
 *        │  ▲     annul the act           │
 *        │  └─────────────────────────────┤
 * cancel │                                │ annul an act that nobody planned,
 *        └───────▶ CANCELLED ◀────────────┘ or whose program ended meanwhile
 * </pre>
 *
 * <p>A date that is over without an act is a mark beside the standing: the entry stays open and can be settled late.
 *
 * @param overdueOn day on which the schedule found it overdue; taken back only when it is planned for a later day
 * @param annulledActs acts that were signed by mistake, oldest first
 */
public record Control(
        Entry entry, Standing standing, @Nullable LocalDate overdueOn, List<AnnulledAct> annulledActs) {

    public Control {
        annulledActs = List.copyOf(annulledActs);
    }

    /** Enters a control into the plan of a program (B51). */
    public static Decision<ControlEvent> plan(Entry entry, Circumstances now) {
        return ControlCheck.entry(entry, null, now)
                .<Decision<ControlEvent>>map(Decision::rejected)
                .orElseGet(() -> Decision.accepted(new ControlEvent.Planned(entry)));
    }

    /** Signs an act of a control that nobody planned. */
    public static Decision<ControlEvent> unplanned(Entry entry, ActDraft act, Circumstances now) {
        return ControlCheck.unplanned(entry, now)
                .or(() -> ControlCheck.act(entry, act, now))
                .<Decision<ControlEvent>>map(Decision::rejected)
                .orElseGet(() -> Decision.accepted(
                        new ControlEvent.Planned(entry), new ControlEvent.ActSigned(act.signed(now.today()))));
    }

    /** Changes what the entry asks for while there is no act. */
    public Decision<ControlEvent> change(Task task, Circumstances now) {
        LocalDate before = entry.task().date();
        return notOpen()
                .or(() -> ControlCheck.entry(entry.with(task), before, now))
                .<Decision<ControlEvent>>map(Decision::rejected)
                .orElseGet(() -> task.equals(entry.task())
                        ? Decision.nothingToDo()
                        : Decision.accepted(new ControlEvent.Changed(task, before)));
    }

    /** Takes the entry out of the plan, with a written reason. */
    public Decision<ControlEvent> cancel(String reason) {
        return notOpen()
                .or(() -> noReason(reason))
                .<Decision<ControlEvent>>map(Decision::rejected)
                .orElseGet(() -> Decision.accepted(new ControlEvent.Cancelled(reason)));
    }

    /**
     * The program was stopped, or its approval annulled: what is open is closed, what was settled stays as history.
     *
     * @param closing number of the stop or annulment among the events of the program
     */
    public Decision<ControlEvent> close(long closing) {
        return standing instanceof Standing.Open && entry.basis() < closing
                ? Decision.accepted(new ControlEvent.Cancelled(null))
                : Decision.nothingToDo();
    }

    /** Settles the entry by an act, in time or late (B44). */
    public Decision<ControlEvent> sign(ActDraft act, Circumstances now) {
        return notOpen()
                .or(() -> ControlCheck.act(entry, act, now))
                .<Decision<ControlEvent>>map(Decision::rejected)
                .orElseGet(() -> Decision.accepted(new ControlEvent.ActSigned(act.signed(now.today()))));
    }

    /**
     * Annuls an act that was signed by mistake, with a written reason. The entry is open again; there is nothing left to control
     * where nobody planned it, or where the program ended meanwhile.
     *
     * @param basis number of the latest event of the program that is known; null where no order binds it any more
     */
    public Decision<ControlEvent> annulAct(String reason, @Nullable StaffId by, LocalDate today, @Nullable Long basis) {
        if (!(standing instanceof Standing.Settled settled)) {
            return Decision.rejected(new ControlRefusal.ControlHasNoAct());
        }
        Optional<Rejection> noReason = noReason(reason);
        if (noReason.isPresent()) {
            return Decision.rejected(noReason.get());
        }
        ControlEvent annulled = new ControlEvent.ActAnnulled(
                settled.act().id(), reason, today, by, basis == null ? entry.basis() : basis);
        return entry.planned() && basis != null
                ? Decision.accepted(annulled)
                : Decision.accepted(annulled, new ControlEvent.Cancelled(null));
    }

    /** Records that the measure of the act was carried out. */
    public Decision<ControlEvent> carryOut(MeasureDone done, LocalDate today) {
        if (!(standing instanceof Standing.Settled(Act act, MeasureDone before, Answer _))
                || !(act.ending() instanceof Ending.Measure)
                || before != null) {
            return Decision.rejected(new ControlRefusal.NoMeasureToDo());
        }
        if (done.doneOn().isBefore(act.heldOn()) || done.doneOn().isAfter(today)) {
            return Decision.rejected(new ControlRefusal.ControlInvalid(
                    List.of(Rejection.Flaw.at("/doneOn", "date-between", act.heldOn(), today))));
        }
        return Decision.accepted(new ControlEvent.MeasureCarriedOut(done));
    }

    /** The program says what it did about the decision to correct its plan; also of an act that was annulled meanwhile. */
    public Decision<ControlEvent> answer(ActId act, Answer answer) {
        boolean asked = standing instanceof Standing.Settled settled
                        && settled.act().id().equals(act)
                        && !answer.equals(settled.answer())
                || annulledActs.stream()
                        .anyMatch(annulled -> annulled.act().id().equals(act) && !answer.equals(annulled.answer()));
        return asked ? Decision.accepted(new ControlEvent.CorrectionAnswered(act, answer)) : Decision.nothingToDo();
    }

    /** Marks that the day is over without an act, once. */
    public Decision<ControlEvent> findOverdue(LocalDate today) {
        return overdueOn == null && overdueSince(today) != null
                ? Decision.accepted(new ControlEvent.FoundOverdue(today))
                : Decision.nothingToDo();
    }

    /** First day on which it was overdue; null where it is not overdue on that day. */
    public @Nullable LocalDate overdueSince(LocalDate today) {
        LocalDate date = entry.task().date();
        return standing instanceof Standing.Open && date.isBefore(today) ? date.plusDays(1) : null;
    }

    /** Whether this act lets the program start: preliminary control found nothing that stands against it (B47). */
    public boolean letsStart(Act act) {
        return entry.kind() == ControlKind.PRELIMINARY
                && act.ending() instanceof Ending.Estimate estimate
                && estimate.grade() != Grade.FALLS_SHORT;
    }

    /** The control that the first event makes. */
    public static Control startedBy(ControlEvent first) {
        if (!(first instanceof ControlEvent.Planned planned)) {
            throw new IllegalArgumentException("A control begins with its entry, not with " + first);
        }
        return new Control(planned.entry(), new Standing.Open(), null, List.of());
    }

    /** The control after an event. */
    public Control evolve(ControlEvent event) {
        return switch (event) {
            case ControlEvent.Planned _ -> throw new IllegalStateException("Planned twice: " + entry.id());
            // A day that lies ahead again can be missed again.
            case ControlEvent.Changed(var task, var before) ->
                new Control(entry.with(task), standing, task.date().isAfter(before) ? null : overdueOn, annulledActs);
            case ControlEvent.Cancelled(var reason) -> standing(new Standing.Cancelled(reason));
            case ControlEvent.FoundOverdue(var on) -> new Control(entry, standing, on, annulledActs);
            case ControlEvent.ActSigned(var act) -> standing(new Standing.Settled(act, null, null));
            case ControlEvent.ActAnnulled annulled -> reopened(annulled);
            case ControlEvent.MeasureCarriedOut(var done) -> {
                Standing.Settled settled = settled();
                yield standing(new Standing.Settled(settled.act(), done, settled.answer()));
            }
            case ControlEvent.CorrectionAnswered(var act, var answer) -> answered(act, answer);
        };
    }

    private Control reopened(ControlEvent.ActAnnulled event) {
        Standing.Settled settled = settled();
        List<AnnulledAct> history = new ArrayList<>(annulledActs);
        history.add(new AnnulledAct(
                settled.act(), settled.answer(), event.reason(), event.annulledOn(), event.annulledBy()));
        return new Control(entry.on(event.basis()), new Standing.Open(), overdueOn, history);
    }

    private Control answered(ActId act, Answer answer) {
        if (standing instanceof Standing.Settled settled && settled.act().id().equals(act)) {
            return standing(new Standing.Settled(settled.act(), settled.done(), answer));
        }
        return new Control(
                entry,
                standing,
                overdueOn,
                annulledActs.stream()
                        .map(annulled -> annulled.act().id().equals(act) ? annulled.with(answer) : annulled)
                        .toList());
    }

    private Control standing(Standing next) {
        return new Control(entry, next, overdueOn, annulledActs);
    }

    private Standing.Settled settled() {
        if (standing instanceof Standing.Settled settled) {
            return settled;
        }
        throw new IllegalStateException("No act: " + entry.id());
    }

    private Optional<Rejection> notOpen() {
        return switch (standing) {
            case Standing.Open _ -> Optional.empty();
            case Standing.Settled _ -> Optional.of(new ControlRefusal.ControlAlreadySettled());
            case Standing.Cancelled _ -> Optional.of(new ControlRefusal.ControlIsCancelled());
        };
    }

    private static Optional<Rejection> noReason(String reason) {
        return reason.isBlank() ? Optional.of(new ControlRefusal.ControlReasonMissing()) : Optional.empty();
    }
}
