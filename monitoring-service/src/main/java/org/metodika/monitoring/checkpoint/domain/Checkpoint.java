package org.metodika.monitoring.checkpoint.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection;
import org.metodika.monitoring.ids.StaffId;

/**
 * A checkpoint (контрольный срез, C11, C12): closes a stage of an approved program with a report and two marks.
 *
 * <pre>
 *     self mark, report, return,
 *           postponement
 *            ┌────┐        pass
 * plan ──▶   OPEN ─┴──────────────────▶ PASSED
 *            │   ▲     annul result       │
 *            │   └────────────────────────┤
 *     cancel │                            │ annul result, the approval annulled meanwhile
 *            └────────▶ CANCELLED ◀───────┘
 * </pre>
 *
 * <p>A program that came from paper brings checkpoints that are passed already.
 *
 * <p>A missed deadline is a mark beside the standing, not a state: an overdue checkpoint stays open, is seen and may be
 * passed late. So are violations (B08).
 *
 * @param missedOn day on which the schedule found the present deadline missed, or on which it came from paper as overdue; given
 *     once for a deadline
 * @param annulledResults results that were recorded by mistake, oldest first
 * @param rounds what was handed in and returned
 * @param postponements oldest first, those that an amendment replaced too
 * @param notified of what people were reminded and told
 */
public record Checkpoint(
        Plan plan,
        Standing standing,
        @Nullable LocalDate missedOn,
        List<AnnulledResult> annulledResults,
        Rounds rounds,
        List<Postponement> postponements,
        Violations violations,
        Notified notified) {

    /** The last four are absent in what an earlier release stored. */
    public Checkpoint {
        annulledResults = List.copyOf(annulledResults);
        rounds = Objects.requireNonNullElse(rounds, Rounds.NONE);
        postponements = List.copyOf(Objects.requireNonNullElse(postponements, List.of()));
        violations = Objects.requireNonNullElseGet(violations, () -> Violations.before(plan, standing, missedOn));
        notified = Objects.requireNonNullElse(notified, Notified.NOTHING);
    }

    /** Lays a checkpoint out from a stage of an approved program. */
    public static Decision<CheckpointEvent> plan(Plan plan) {
        return Decision.accepted(new CheckpointEvent.Planned(plan));
    }

    /**
     * Lays a checkpoint out from a stage of a program that came from paper, with what happened to it there. One that was
     * overdue by then stays open and is marked so at once: the schedule has nothing to find.
     *
     * @param transferredOn day of the transfer
     * @param selfMark the teacher's mark on paper; null where expressly none was given, or where nothing was passed
     * @param result null while the stage is open
     */
    public static Decision<CheckpointEvent> transfer(
            Plan plan, LocalDate transferredOn, @Nullable SelfMark selfMark, @Nullable PaperResult result) {
        return FromPaper.decide(plan, transferredOn, selfMark, result);
    }

    /** The teacher gives the own mark, or another one while the checkpoint is open (C11). */
    public Decision<CheckpointEvent> selfMark(SelfMark mark) {
        Optional<Rejection> refusal = notOpen().or(() -> Marks.refusal("/mark", mark.mark()));
        if (refusal.isPresent()) {
            return Decision.rejected(refusal.get());
        }
        return mark.equals(standing.selfMark())
                ? Decision.nothingToDo()
                : Decision.accepted(new CheckpointEvent.SelfMarked(mark));
    }

    /**
     * The teacher hands the report in, or another one while the checkpoint is open; the earlier one stays as history (B08).
     *
     * @param selfMark the own mark, where it comes with it
     */
    public Decision<CheckpointEvent> handIn(Report report, @Nullable SelfMark selfMark, StaffId by, LocalDate today) {
        return Reworking.handIn(this, report, selfMark, by, today);
    }

    /** The assessor returns it for rework and says what is lacking; undone content is a violation from then on (B08). */
    public Decision<CheckpointEvent> giveBack(Return returned) {
        return Reworking.giveBack(this, returned);
    }

    /**
     * Records that it was passed, on time or late (C11, C12). A report that comes with the result counts as handed in by
     * that.
     */
    public Decision<CheckpointEvent> pass(ResultEntry entry, LocalDate today) {
        return Passing.decide(this, entry, today);
    }

    /**
     * Gives it a later last day.
     *
     * @param until the new last day
     * @param programEndsOn last day of the program; null where it is not known here
     */
    public Decision<CheckpointEvent> postpone(
            LocalDate until, String ground, @Nullable StaffId by, LocalDate today, @Nullable LocalDate programEndsOn) {
        return Replanning.postpone(
                this, new Postponement(plan.deadline(), until, ground, today, by, null), programEndsOn);
    }

    /**
     * Annuls a violation that was found by mistake; it is kept with the reason and not found again.
     *
     * @param number place among the violations, from 1
     */
    public Decision<CheckpointEvent> annulViolation(int number, String reason, @Nullable StaffId by, LocalDate today) {
        return Annulling.violation(this, number, reason, by, today);
    }

    /**
     * Annuls a result that was recorded by mistake. The checkpoint is open again with the teacher's own mark; where the
     * approval of the program was annulled meanwhile there is nothing left to pass, so it is cancelled.
     */
    public Decision<CheckpointEvent> annulResult(
            String reason, @Nullable StaffId by, LocalDate today, boolean approvalStands) {
        return Annulling.result(this, reason, by, today, approvalStands);
    }

    /** Finds what is over by that day, each once: the deadline with the late stage, and the missing report (B08, L9). */
    public Decision<CheckpointEvent> missDeadline(LocalDate today) {
        if (!(standing instanceof Standing.Open)) {
            return Decision.nothingToDo();
        }
        Steps steps = new Steps(this);
        if (overdueSince(today) != null) {
            if (missedOn == null) {
                steps.take(new CheckpointEvent.DeadlineMissed(today));
            }
            steps.findLate(today, null);
        }
        if (rounds.present() == null && reportDue().isBefore(today)) {
            steps.findReportMissing(today, null);
        }
        return steps.decided();
    }

    /** What a round of the schedule finds ahead and behind: the day off, the reminder, who is to be told; each once. */
    public Decision<CheckpointEvent> lookAt(Terms terms, LocalDate today) {
        return Watching.look(this, terms, today);
    }

    /** First day after that one on which {@link #lookAt} may find something; null while only another event can bring it about. */
    public @Nullable LocalDate nextLook(Terms terms, LocalDate today) {
        return Watching.nextLook(this, terms, today);
    }

    /**
     * Asks a command about something on a certain day: the term of a last day that was a day off had not ended with it.
     *
     * @param terms asked only where the last day is over by that day
     * @param day day of what is entered, e.g. on which it was passed
     */
    public Decision<CheckpointEvent> on(
            Supplier<Terms> terms,
            LocalDate day,
            LocalDate today,
            Function<Checkpoint, Decision<CheckpointEvent>> command) {
        return standing instanceof Standing.Open && plan.deadline().isBefore(day)
                ? Watching.afterLastDay(this, terms.get(), today, command)
                : command.apply(this);
    }

    /**
     * The approval of the program was annulled: what is open is cancelled, what was passed stays as history.
     *
     * @param annulment number of the annulment among the events of the program
     */
    public Decision<CheckpointEvent> cancel(long annulment) {
        return plan.approval() < annulment ? cancel() : Decision.nothingToDo();
    }

    /** The stage need not be passed any more, or the program was stopped: what is open is cancelled (B16, B31). */
    public Decision<CheckpointEvent> cancel() {
        return standing instanceof Standing.Open
                ? Decision.accepted(new CheckpointEvent.Cancelled())
                : Decision.nothingToDo();
    }

    /**
     * Follows an amendment of the program: what is open moves with its stage, or is cancelled with it; what was passed stays as
     * history (B46). A stage that is moved loses its postponement.
     *
     * @param amended what the amendment demands; null where it has no such stage any more
     */
    public Decision<CheckpointEvent> follow(@Nullable Plan amended) {
        if (!(standing instanceof Standing.Open)) {
            return Decision.nothingToDo();
        }
        return amended == null ? cancel() : Replanning.follow(this, amended);
    }

    /** Comes into the care of another tutor while it is open (B11). */
    public Decision<CheckpointEvent> follow(StaffId tutor) {
        return standing instanceof Standing.Open
                ? Replanning.replan(this, plan.tutoredBy(tutor), null)
                : Decision.nothingToDo();
    }

    /** First day on which it was overdue; null where it is not overdue on that day. */
    public @Nullable LocalDate overdueSince(LocalDate today) {
        return standing instanceof Standing.Open && plan.deadline().isBefore(today)
                ? plan.deadline().plusDays(1)
                : null;
    }

    /**
     * Day on which the schedule found the deadline missed; null where it never did, where it turned out later that
     * the deadline had been kept and only the entry was late, and for what nobody has to pass any more.
     */
    public @Nullable LocalDate deadlineMissedOn() {
        if (standing instanceof Standing.Cancelled) {
            return null;
        }
        LocalDate passedOn = standing.passedOn();
        return passedOn != null && plan.daysLate(passedOn) == 0 ? null : missedOn;
    }

    /** What the program demands, whatever was postponed. */
    public Plan planOfProgram() {
        return plan.dueOn(
                Replanning.holding(postponements).map(Postponement::before).orElse(plan.deadline()));
    }

    /** Last day of the report: that of the stage, or a later one that the newest return gave. */
    public LocalDate reportDue() {
        LocalDate until = rounds.until();
        return until != null && until.isAfter(plan.deadline()) ? until : plan.deadline();
    }

    /** Day on which the report that counts was handed in; null where none counts. */
    public @Nullable LocalDate reportHandedInOn() {
        HandIn present = rounds.present();
        return present == null ? standing.passedOn() : present.handedInOn();
    }

    /** Whether it is returned for rework and the teacher has not answered. */
    public boolean returned() {
        return standing instanceof Standing.Open && rounds.unanswered() != null;
    }

    /** The checkpoint that the first event makes. */
    public static Checkpoint startedBy(CheckpointEvent first) {
        if (!(first instanceof CheckpointEvent.Planned planned)) {
            throw new IllegalArgumentException("A checkpoint begins with its plan, not with " + first);
        }
        return new Checkpoint(
                planned.plan(),
                new Standing.Open(null),
                null,
                List.of(),
                Rounds.NONE,
                List.of(),
                Violations.NONE,
                Notified.NOTHING);
    }

    /** The checkpoint after an event. */
    public Checkpoint evolve(CheckpointEvent event) {
        return Evolution.of(this, event);
    }

    Optional<Rejection> notOpen() {
        return switch (standing) {
            case Standing.Open open -> Optional.empty();
            case Standing.Passed passed ->
                Optional.of(new CheckpointRefusal.CheckpointAlreadyPassed(
                        passed.result().passedOn()));
            case Standing.PassedOnPaper passed ->
                Optional.of(new CheckpointRefusal.CheckpointAlreadyPassed(
                        passed.result().passedOn()));
            case Standing.Cancelled cancelled -> Optional.of(new CheckpointRefusal.CheckpointIsCancelled());
        };
    }

    /** The refusal where somebody wants to judge their own work. */
    Optional<Rejection> ownCheckpointOf(@Nullable StaffId person, Rejection refusal) {
        return plan.teacherId().equals(person) ? Optional.of(refusal) : Optional.empty();
    }
}
