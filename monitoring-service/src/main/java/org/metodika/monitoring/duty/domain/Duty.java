package org.metodika.monitoring.duty.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.monitoring.ids.StaffId;

/**
 * Something that one person owes by a day: the yearly report of a head of an association (D08), a corrective action of a meeting (A23).
 *
 * <pre>
 *          change
 *          ┌────┐   hand in
 * assign ▶ OPEN ┴────────────▶ DONE
 *          │  ▲     reopen      │
 *          │  ├─────────────────┘
 * withdraw ▼  │ reopen
 *        WITHDRAWN
 * </pre>
 *
 * <p>A last day that is over is a mark beside the standing: it can be handed in late.
 *
 * @param remindedOn up to which day reminders were given; those whose day was over when it was assigned are not given
 * @param overdueOn day on which the schedule found it overdue; taken back only when it is due later
 * @param reopened the latest reopening; null where there was none
 */
public record Duty(
        DutyId id,
        String schoolId,
        Origin origin,
        StaffId owner,
        Term term,
        Standing standing,
        LocalDate remindedOn,
        @Nullable LocalDate overdueOn,
        @Nullable Reopening reopened) {

    /** Lays a duty on a person. */
    public static Decision<DutyEvent> assign(
            DutyId id, String schoolId, Origin origin, StaffId owner, Term term, LocalDate today) {
        return term.refusal(origin, null, today)
                .<Decision<DutyEvent>>map(Decision::rejected)
                .orElseGet(() -> Decision.accepted(new DutyEvent.Assigned(id, schoolId, origin, owner, term, today)));
    }

    /** Changes by when it is owed and when it is reminded of. */
    public Decision<DutyEvent> change(Term changed, LocalDate today) {
        return notOpen()
                .or(() -> changed.refusal(origin, term.dueOn(), today))
                .<Decision<DutyEvent>>map(Decision::rejected)
                .orElseGet(() -> changed.equals(term)
                        ? Decision.nothingToDo()
                        : Decision.accepted(new DutyEvent.Changed(changed, term.dueOn())));
    }

    /** Records that it was handed in or carried out, in time or late. */
    public Decision<DutyEvent> handIn(Standing.Done done, LocalDate today) {
        List<Flaw> flaws = new ArrayList<>();
        if (done.doneOn().isAfter(today)) {
            flaws.add(Flaw.at("/doneOn", "past-or-present"));
        }
        if (done.reference().isBlank()) {
            flaws.add(Flaw.at("/reference", "not-blank"));
        }
        return notOpen()
                .or(() -> refusal(flaws))
                .<Decision<DutyEvent>>map(Decision::rejected)
                .orElseGet(() -> Decision.accepted(new DutyEvent.HandedIn(done)));
    }

    /** Nobody owes it any more, for a written reason. */
    public Decision<DutyEvent> withdraw(String reason) {
        return notOpen()
                .or(() -> noReason(reason))
                .<Decision<DutyEvent>>map(Decision::rejected)
                .orElseGet(() -> Decision.accepted(new DutyEvent.Withdrawn(reason)));
    }

    /** The meeting that decided it was annulled: what is open is withdrawn, what was done stays. */
    public Decision<DutyEvent> meetingAnnulled() {
        return standing instanceof Standing.Open
                ? Decision.accepted(new DutyEvent.Withdrawn(null))
                : Decision.nothingToDo();
    }

    /** It is owed again: it was handed in or withdrawn by mistake. */
    public Decision<DutyEvent> reopen(String reason, LocalDate today, @Nullable StaffId by) {
        if (standing instanceof Standing.Open) {
            return Decision.rejected(new DutyRefusal.DutyStillOpen());
        }
        return noReason(reason)
                .<Decision<DutyEvent>>map(Decision::rejected)
                .orElseGet(() -> Decision.accepted(new DutyEvent.Reopened(new Reopening(standing, reason, today, by))));
    }

    /** What the schedule finds on that day: that it is overdue, once; else that it is to be reminded of, once for each day of the term. */
    public Decision<DutyEvent> lookAt(LocalDate today) {
        LocalDate quiet = quietUntil();
        if (quiet == null || !quiet.isBefore(today)) {
            return Decision.nothingToDo();
        }
        return term.dueOn().isBefore(today)
                ? Decision.accepted(new DutyEvent.FoundOverdue(today))
                : Decision.accepted(new DutyEvent.Reminded(today));
    }

    /** Last day on which the schedule finds nothing new; null where there is nothing to find any more. */
    public @Nullable LocalDate quietUntil() {
        if (!(standing instanceof Standing.Open) || overdueOn != null) {
            return null;
        }
        LocalDate reminder = term.reminderAfter(remindedOn);
        return reminder == null ? term.dueOn() : reminder.minusDays(1);
    }

    /** First day on which it was overdue; null where it is not overdue on that day. */
    public @Nullable LocalDate overdueSince(LocalDate today) {
        LocalDate dueOn = term.dueOn();
        return standing instanceof Standing.Open && dueOn.isBefore(today) ? dueOn.plusDays(1) : null;
    }

    /** The duty that the first event makes. */
    public static Duty startedBy(DutyEvent first) {
        if (first instanceof DutyEvent.Assigned(var id, var school, var origin, var owner, var term, var on)) {
            return new Duty(id, school, origin, owner, term, new Standing.Open(), on, null, null);
        }
        throw new IllegalArgumentException("A duty begins with its assignment, not with " + first);
    }

    /** The duty after an event. */
    public Duty evolve(DutyEvent event) {
        return switch (event) {
            case DutyEvent.Assigned _ -> throw new IllegalStateException("Assigned twice: " + id);
            // A day that lies ahead again can be missed again.
            case DutyEvent.Changed(var changed, var before) ->
                new Duty(
                        id,
                        schoolId,
                        origin,
                        owner,
                        changed,
                        standing,
                        remindedOn,
                        changed.dueOn().isAfter(before) ? null : overdueOn,
                        reopened);
            case DutyEvent.Reminded(var on) ->
                new Duty(id, schoolId, origin, owner, term, standing, on, overdueOn, reopened);
            case DutyEvent.FoundOverdue(var on) ->
                new Duty(id, schoolId, origin, owner, term, standing, remindedOn, on, reopened);
            case DutyEvent.HandedIn(var done) -> standing(done, reopened);
            case DutyEvent.Withdrawn(var reason) -> standing(new Standing.Withdrawn(reason), reopened);
            case DutyEvent.Reopened(var reopening) -> standing(new Standing.Open(), reopening);
        };
    }

    private Duty standing(Standing next, @Nullable Reopening latest) {
        return new Duty(id, schoolId, origin, owner, term, next, remindedOn, overdueOn, latest);
    }

    private Optional<Rejection> notOpen() {
        return standing instanceof Standing.Open ? Optional.empty() : Optional.of(new DutyRefusal.DutyNotOpen());
    }

    private static Optional<Rejection> noReason(String reason) {
        return reason.isBlank() ? refusal(List.of(Flaw.at("/reason", "not-blank"))) : Optional.empty();
    }

    private static Optional<Rejection> refusal(List<Flaw> flaws) {
        return flaws.isEmpty() ? Optional.empty() : Optional.of(new DutyRefusal.DutyInvalid(flaws));
    }
}
