package org.metodika.monitoring.checkpoint.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.monitoring.ids.StaffId;

/**
 * A checkpoint (контрольный срез, C11, C12): closes a stage of an approved program with a report and two marks.
 *
 * <pre>
 *           self mark
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
 * passed late.
 *
 * @param missedOn day on which the schedule found the deadline missed, or on which it came from paper as overdue; given once
 *     and never taken back
 * @param annulledResults results that were recorded by mistake, oldest first
 */
public record Checkpoint(
        Plan plan, Standing standing, @Nullable LocalDate missedOn, List<AnnulledResult> annulledResults) {

    public Checkpoint {
        annulledResults = List.copyOf(annulledResults);
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
        CheckpointEvent planned = new CheckpointEvent.Planned(plan);
        if (result != null) {
            return Decision.accepted(planned, new CheckpointEvent.PassedOnPaper(selfMark, result));
        }
        return plan.deadline().isBefore(transferredOn)
                ? Decision.accepted(planned, new CheckpointEvent.OverdueOnTransfer(transferredOn))
                : Decision.accepted(planned);
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

    /** Records that it was passed, on time or late (C11, C12). */
    public Decision<CheckpointEvent> pass(ResultEntry entry, LocalDate today) {
        Optional<Rejection> refusal = notOpen()
                .or(this::noSelfMark)
                .or(() -> Marks.refusal("/assessorMark", entry.assessorMark()))
                .or(() -> assessorRefusal(entry))
                .or(() -> dateRefusal(entry.passedOn(), today))
                .or(() -> counterpartRefusal(entry));
        if (refusal.isPresent()) {
            return Decision.rejected(refusal.get());
        }
        Report report = entry.report();
        List<Flaw> flaws = reportFlaws(report);
        if (report == null || !flaws.isEmpty()) {
            return Decision.rejected(new CheckpointRefusal.ReportMissing(flaws));
        }
        return Decision.accepted(new CheckpointEvent.Passed(new Result(
                entry.passedOn(),
                entry.assessorMark(),
                report,
                entry.counterpart(),
                entry.comment(),
                entry.assessor())));
    }

    /**
     * Annuls a result that was recorded by mistake. The checkpoint is open again with the teacher's own mark; where the
     * approval of the program was annulled meanwhile there is nothing left to pass, so it is cancelled.
     */
    public Decision<CheckpointEvent> annulResult(
            String reason, @Nullable StaffId by, LocalDate today, boolean approvalStands) {
        Optional<Rejection> refusal = switch (standing) {
            case Standing.Open open -> Optional.of(new CheckpointRefusal.NoResultToAnnul());
            case Standing.Cancelled cancelled -> Optional.of(new CheckpointRefusal.CheckpointIsCancelled());
            case Standing.Passed _, Standing.PassedOnPaper _ ->
                reason.isBlank() ? Optional.of(new CheckpointRefusal.ReasonMissing()) : Optional.empty();
        };
        if (refusal.isPresent()) {
            return Decision.rejected(refusal.get());
        }
        CheckpointEvent annulled = new CheckpointEvent.ResultAnnulled(reason, today, by);
        return approvalStands
                ? Decision.accepted(annulled)
                : Decision.accepted(annulled, new CheckpointEvent.Cancelled());
    }

    /** Marks a missed deadline, once (L9). */
    public Decision<CheckpointEvent> missDeadline(LocalDate today) {
        return missedOn == null && overdueSince(today) != null
                ? Decision.accepted(new CheckpointEvent.DeadlineMissed(today))
                : Decision.nothingToDo();
    }

    /**
     * The approval of the program was annulled: what is open is cancelled, what was passed stays as history.
     *
     * @param annulment number of the annulment among the events of the program
     */
    public Decision<CheckpointEvent> cancel(long annulment) {
        return standing instanceof Standing.Open && plan.approval() < annulment
                ? Decision.accepted(new CheckpointEvent.Cancelled())
                : Decision.nothingToDo();
    }

    /**
     * Follows an amendment of the program: what is open moves with its stage, or is cancelled with it; what was passed stays as
     * history (B46).
     *
     * @param amended what the amendment demands; null where it has no such stage any more
     */
    public Decision<CheckpointEvent> follow(@Nullable Plan amended) {
        if (!(standing instanceof Standing.Open)) {
            return Decision.nothingToDo();
        }
        return amended == null ? Decision.accepted(new CheckpointEvent.Cancelled()) : replan(plan.following(amended));
    }

    /** Comes into the care of another tutor while it is open (B11). */
    public Decision<CheckpointEvent> follow(StaffId tutor) {
        return standing instanceof Standing.Open ? replan(plan.tutoredBy(tutor)) : Decision.nothingToDo();
    }

    private Decision<CheckpointEvent> replan(Plan next) {
        return next.equals(plan)
                ? Decision.nothingToDo()
                : Decision.accepted(new CheckpointEvent.Replanned(next, plan.deadline()));
    }

    /** The stage need not be passed any more, or the program was stopped: what is open is cancelled (B16, B31). */
    public Decision<CheckpointEvent> cancel() {
        return standing instanceof Standing.Open
                ? Decision.accepted(new CheckpointEvent.Cancelled())
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

    /** The checkpoint that the first event makes. */
    public static Checkpoint startedBy(CheckpointEvent first) {
        if (!(first instanceof CheckpointEvent.Planned planned)) {
            throw new IllegalArgumentException("A checkpoint begins with its plan, not with " + first);
        }
        return new Checkpoint(planned.plan(), new Standing.Open(null), null, List.of());
    }

    /** The checkpoint after an event. */
    public Checkpoint evolve(CheckpointEvent event) {
        return switch (event) {
            case CheckpointEvent.Planned planned -> throw new IllegalStateException("Planned twice: " + plan.id());
            case CheckpointEvent.PassedOnPaper(var mark, var result) ->
                standing(new Standing.PassedOnPaper(mark, result));
            case CheckpointEvent.OverdueOnTransfer(var transferredOn) ->
                new Checkpoint(plan, standing, transferredOn, annulledResults);
            case CheckpointEvent.SelfMarked(var mark) -> standing(new Standing.Open(mark));
            case CheckpointEvent.Passed(var result) -> standing(new Standing.Passed(ownMark(), result));
            case CheckpointEvent.DeadlineMissed(var foundOn) ->
                new Checkpoint(plan, standing, foundOn, annulledResults);
            case CheckpointEvent.ResultAnnulled annulled -> reopened(annulled);
            // A deadline that lies ahead again can be missed again.
            case CheckpointEvent.Replanned(var next, var before) ->
                new Checkpoint(next, standing, next.deadline().isAfter(before) ? null : missedOn, annulledResults);
            case CheckpointEvent.Cancelled cancelled -> standing(new Standing.Cancelled(standing.selfMark()));
        };
    }

    private Checkpoint reopened(CheckpointEvent.ResultAnnulled event) {
        Result result = null;
        PaperResult onPaper = null;
        switch (standing) {
            case Standing.Passed passed -> result = passed.result();
            case Standing.PassedOnPaper passed -> onPaper = passed.result();
            case Standing.Open _, Standing.Cancelled _ -> throw new IllegalStateException("No result: " + plan.id());
        }
        List<AnnulledResult> history = new ArrayList<>(annulledResults);
        history.add(new AnnulledResult(result, onPaper, event.reason(), event.annulledOn(), event.annulledBy()));
        return new Checkpoint(plan, new Standing.Open(standing.selfMark()), missedOn, history);
    }

    private Checkpoint standing(Standing next) {
        return new Checkpoint(plan, next, missedOn, annulledResults);
    }

    private SelfMark ownMark() {
        SelfMark mark = standing.selfMark();
        if (mark == null) {
            throw new IllegalStateException("No self mark: " + plan.id());
        }
        return mark;
    }

    private Optional<Rejection> notOpen() {
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

    private Optional<Rejection> noSelfMark() {
        return standing.selfMark() == null ? Optional.of(new CheckpointRefusal.SelfMarkMissing()) : Optional.empty();
    }

    private Optional<Rejection> assessorRefusal(ResultEntry entry) {
        return plan.teacherId().equals(entry.assessor())
                ? Optional.of(new CheckpointRefusal.AssessorIsTeacher())
                : Optional.empty();
    }

    private Optional<Rejection> dateRefusal(LocalDate passedOn, LocalDate today) {
        if (passedOn.isAfter(today)) {
            return Optional.of(new CheckpointRefusal.PassedInFuture(passedOn, today));
        }
        return passedOn.isBefore(plan.earliest())
                ? Optional.of(new CheckpointRefusal.PassedBeforeProgram(passedOn, plan.earliest()))
                : Optional.empty();
    }

    private Optional<Rejection> counterpartRefusal(ResultEntry entry) {
        return plan.form() == CheckpointForm.INTERVIEW && entry.counterpart() == null
                ? Optional.of(new CheckpointRefusal.CounterpartMissing())
                : Optional.empty();
    }

    private static List<Flaw> reportFlaws(@Nullable Report report) {
        if (report == null) {
            return List.of(Flaw.at("/report", "not-null"));
        }
        return Stream.of(
                        report.form().isBlank() ? Flaw.at("/report/form", "not-blank") : null,
                        report.title().isBlank() ? Flaw.at("/report/title", "not-blank") : null)
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
