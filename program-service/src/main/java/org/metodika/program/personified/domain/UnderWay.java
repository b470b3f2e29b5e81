package org.metodika.program.personified.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;

/** Реализация утверждённой программы: what can be done with a program once an order binds it (B07, B11, B16, B28, B31). */
public final class UnderWay {

    private static final int LONGEST_DOCUMENT = 500;

    private final Program program;

    public UnderWay(Program program) {
        this.program = program;
    }

    /** Starts what is approved when its first day has come; before that there is nothing to do. */
    public Decision<ProgramEvent> start(LocalDate today) {
        LocalDate first = firstDay();
        return program.status() instanceof Status.Approved && first != null && !first.isAfter(today)
                ? Decision.accepted(new ProgramEvent.Started(first))
                : Decision.nothingToDo();
    }

    /** The first day on which it binds: its start, or its approval where that came later; null for what is not approved. */
    private @Nullable LocalDate firstDay() {
        LocalDate starts = program.content().startsOn();
        Status.Approved approval = program.status().approvalOrNull();
        if (starts == null || approval == null) {
            return null;
        }
        return approval.on().isAfter(starts) ? approval.on() : starts;
    }

    /** The teacher says that an activity was done, wherever it was; somebody has yet to confirm it (L4). */
    public Decision<ProgramEvent> report(ActivityId activity, Fulfilment.Reported report, LocalDate today) {
        return notInProgress()
                .or(() -> unknown(activity))
                .or(() -> alreadySettled(activity))
                .or(() -> unlikely(report.doneOn(), report.document(), today))
                .<Decision<ProgramEvent>>map(Decision::rejected)
                .orElseGet(() -> report.equals(program.execution().activities().get(activity))
                        ? Decision.nothingToDo()
                        : Decision.accepted(new ProgramEvent.ActivityReported(activity, report)));
    }

    /** An activity was done; whoever follows the program says so, or confirms what the teacher reported. */
    public Decision<ProgramEvent> done(ActivityId activity, Fulfilment.Done done, LocalDate today) {
        return notInProgress()
                .or(() -> unknown(activity))
                .or(() -> alreadySettled(activity))
                .or(() -> unlikely(done.doneOn(), done.document(), today))
                .<Decision<ProgramEvent>>map(Decision::rejected)
                .orElseGet(() -> Decision.accepted(new ProgramEvent.ActivityDone(activity, done)));
    }

    /** Does without an activity, with a written reason (B31). */
    public Decision<ProgramEvent> waive(ActivityId activity, String reason, LocalDate today) {
        return notInProgress()
                .or(() -> unknown(activity))
                .or(() -> alreadySettled(activity))
                .or(() -> noReason(reason))
                .<Decision<ProgramEvent>>map(Decision::rejected)
                .orElseGet(() -> Decision.accepted(
                        new ProgramEvent.ActivityWaived(activity, new Fulfilment.Waived(today, reason))));
    }

    /** Takes back what was recorded of an activity by mistake. */
    public Decision<ProgramEvent> reopen(ActivityId activity, String reason) {
        return notInProgress()
                .or(() -> unknown(activity))
                .or(() -> noReason(reason))
                .<Decision<ProgramEvent>>map(Decision::rejected)
                .orElseGet(() -> program.execution().activities().containsKey(activity)
                        ? Decision.accepted(new ProgramEvent.ActivityReopened(activity, reason))
                        : Decision.rejected(new ProgramRejection.NothingToReopen()));
    }

    /** Does without a stage, with a written reason (B31). */
    public Decision<ProgramEvent> waive(StageId stage, String reason, LocalDate today) {
        return notInProgress()
                .or(() -> unknown(stage))
                .or(() -> program.execution().stages().containsKey(stage)
                        ? Optional.of(new ProgramRejection.ItemAlreadySettled())
                        : Optional.<Rejection>empty())
                .or(() -> noReason(reason))
                .<Decision<ProgramEvent>>map(Decision::rejected)
                .orElseGet(() ->
                        Decision.accepted(new ProgramEvent.StageWaived(stage, new Fulfilment.Waived(today, reason))));
    }

    /** Takes the waiver of a stage back; a stage that was passed is reopened with its checkpoint. */
    public Decision<ProgramEvent> reinstate(StageId stage) {
        return notInProgress()
                .or(() -> unknown(stage))
                .<Decision<ProgramEvent>>map(Decision::rejected)
                .orElseGet(() -> program.execution().stages().get(stage) instanceof Fulfilment.Waived
                        ? Decision.accepted(new ProgramEvent.StageReinstated(stage))
                        : Decision.rejected(new ProgramRejection.NothingToReopen()));
    }

    /** Its checkpoint was passed: a fact, whatever the program has come to meanwhile. */
    public Decision<ProgramEvent> passed(StageId stage, LocalDate on) {
        Fulfilment present = program.execution().stages().get(stage);
        return program.status().approvalOrNull() == null
                        || program.content().stage(stage).isEmpty()
                        || present instanceof Fulfilment.Done
                ? Decision.nothingToDo()
                : Decision.accepted(new ProgramEvent.StagePassed(stage, on));
    }

    /** The result of its checkpoint was annulled. */
    public Decision<ProgramEvent> notPassed(StageId stage) {
        return program.execution().stages().get(stage) instanceof Fulfilment.Done
                ? Decision.accepted(new ProgramEvent.StageReopened(stage))
                : Decision.nothingToDo();
    }

    /** Records what was spent on a stage in all (B28). */
    public Decision<ProgramEvent> spend(StageId stage, Execution.Spending spending, LocalDate today) {
        Stage present = program.content().stage(stage).orElse(null);
        Optional<Rejection> refusal = program.binding().isPresent()
                ? Optional.empty()
                : Optional.of(new ProgramRejection.ProgramNotBinding());
        return refusal.or(() -> present == null ? Optional.of(new ProgramRejection.ItemUnknown()) : Optional.empty())
                .or(() -> present != null && present.funding() == null
                        ? Optional.of(new ProgramRejection.StageWithoutFunding())
                        : Optional.empty())
                .or(() -> spendingFlaw(spending, today))
                .<Decision<ProgramEvent>>map(Decision::rejected)
                .orElseGet(() -> spending.equals(program.execution().spent().get(stage))
                        ? Decision.nothingToDo()
                        : Decision.accepted(new ProgramEvent.SpendingRecorded(stage, spending)));
    }

    /**
     * Puts the program into the hands of another tutor or curator, with a written reason; what is frozen is the content, not who
     * accompanies it (B07, B11).
     *
     * @param fits whether this person may do it
     */
    public Decision<ProgramEvent> assign(Post post, StaffId person, String reason, boolean fits) {
        if (program.binding().isEmpty()) {
            return Decision.rejected(new ProgramRejection.ProgramNotBinding());
        }
        if (!fits || person.equals(program.teacher())) {
            return Decision.rejected(
                    switch (post) {
                        case TUTOR -> new ProgramRejection.TutorNotEligible();
                        case CURATOR -> new ProgramRejection.CuratorNotEligible();
                    });
        }
        StaffId previous = switch (post) {
            case TUTOR -> program.content().tutor();
            case CURATOR -> program.content().curator();
        };
        if (person.equals(previous)) {
            return Decision.nothingToDo();
        }
        return noReason(reason)
                .<Decision<ProgramEvent>>map(Decision::rejected)
                .orElseGet(() -> Decision.accepted(new ProgramEvent.Assigned(post, person, previous, reason)));
    }

    /** Completes the program: every item is done or waived (B31), and the final report is there (B27). */
    public Decision<ProgramEvent> complete(FinalReport report, LocalDate today) {
        Optional<Rejection> notInProgress = notInProgress();
        if (notInProgress.isPresent()) {
            return Decision.rejected(notInProgress.get());
        }
        if (program.amendments().open() != null) {
            return Decision.rejected(new ProgramRejection.AmendmentOpen());
        }
        List<Flaw> lacking = lacking();
        if (!lacking.isEmpty()) {
            return Decision.rejected(new ProgramRejection.ItemsOpen(lacking));
        }
        List<Flaw> gaps = new ArrayList<>();
        if (report.title().isBlank()) {
            gaps.add(Flaw.at("/report/title", "not-blank"));
        }
        if (report.result().isBlank()) {
            gaps.add(Flaw.at("/report/result", "not-blank"));
        }
        return gaps.isEmpty()
                ? Decision.accepted(new ProgramEvent.Completed(today, report))
                : Decision.rejected(new ProgramRejection.FinalReportMissing(gaps));
    }

    /** What stands between the program and its completion, with pointers into its content; the final report comes with it. */
    public List<Flaw> lacking() {
        List<Flaw> lacking = new ArrayList<>();
        Content content = program.content();
        for (Activity activity : program.execution().openActivities(content)) {
            String code = program.execution().activities().containsKey(activity.id())
                    ? "activity-not-confirmed"
                    : "activity-open";
            lacking.add(Flaw.at("/activities/" + content.activities().indexOf(activity), code, activity.title()));
        }
        for (Stage stage : program.execution().openStages(content)) {
            lacking.add(Flaw.at("/stages/" + content.stages().indexOf(stage), "stage-open", stage.title()));
        }
        return lacking;
    }

    /** Takes back a completion that was recorded by mistake. */
    public Decision<ProgramEvent> annulCompletion(String reason) {
        if (!(program.status() instanceof Status.Completed)) {
            return Decision.rejected(new ProgramRejection.ProgramNotCompleted());
        }
        return noReason(reason)
                .<Decision<ProgramEvent>>map(Decision::rejected)
                .orElseGet(() -> Decision.accepted(new ProgramEvent.CompletionAnnulled(reason)));
    }

    /** Stops the program by an order of the head, with ground and reason. */
    public Decision<ProgramEvent> stop(StopGround ground, String reason, OrderDetails order, LocalDate today) {
        if (program.binding().isEmpty()) {
            return Decision.rejected(new ProgramRejection.ProgramNotBinding());
        }
        return noReason(reason)
                .or(() -> order.refusal(ProgramRejection.StopLacksOrder::new, today))
                .<Decision<ProgramEvent>>map(Decision::rejected)
                .orElseGet(() -> Decision.accepted(new ProgramEvent.Stopped(today, ground, reason, order.complete())));
    }

    /**
     * Stops the program of a teacher who has left (B16); no order is needed besides that of the dismissal.
     *
     * @param lastDay last working day
     */
    public Decision<ProgramEvent> stopOnDismissal(LocalDate lastDay, LocalDate today) {
        return program.binding().isPresent() && lastDay.isBefore(today)
                ? Decision.accepted(new ProgramEvent.Stopped(lastDay, StopGround.DISMISSAL, "", null))
                : Decision.nothingToDo();
    }

    /** Stops the program with its team, or because its teacher leaves the team, by the order of that; one that has ended stays so. */
    public Decision<ProgramEvent> stopWithTeam(String reason, Order order, LocalDate on) {
        return program.binding().isPresent()
                ? Decision.accepted(new ProgramEvent.Stopped(on, StopGround.DECISION, reason, order))
                : Decision.nothingToDo();
    }

    /** Takes back a stop that was recorded by mistake. */
    public Decision<ProgramEvent> annulStop(String reason, Circumstances now) {
        if (!(program.status() instanceof Status.Stopped)) {
            return Decision.rejected(new ProgramRejection.ProgramNotStopped());
        }
        return now.teacher()
                .refusal()
                .or(() -> noReason(reason))
                .<Decision<ProgramEvent>>map(Decision::rejected)
                .orElseGet(() -> Decision.accepted(new ProgramEvent.StopAnnulled(reason)));
    }

    private Optional<Rejection> notInProgress() {
        return program.status() instanceof Status.InProgress
                ? Optional.empty()
                : Optional.of(new ProgramRejection.ProgramNotInProgress());
    }

    private Optional<Rejection> unknown(ActivityId activity) {
        return program.content().activity(activity).isPresent()
                ? Optional.empty()
                : Optional.of(new ProgramRejection.ItemUnknown());
    }

    private Optional<Rejection> unknown(StageId stage) {
        return program.content().stage(stage).isPresent()
                ? Optional.empty()
                : Optional.of(new ProgramRejection.ItemUnknown());
    }

    private Optional<Rejection> alreadySettled(ActivityId activity) {
        Fulfilment present = program.execution().activities().get(activity);
        return present != null && present.settles()
                ? Optional.of(new ProgramRejection.ItemAlreadySettled())
                : Optional.empty();
    }

    /** Done in the future, or before anybody was bound to do it. */
    private Optional<Rejection> unlikely(LocalDate doneOn, @Nullable String document, LocalDate today) {
        LocalDate startedOn = program.inProgress().startedOn();
        if (doneOn.isAfter(today)) {
            return Optional.of(new ProgramRejection.DoneInFuture(doneOn, today));
        }
        if (doneOn.isBefore(startedOn)) {
            return Optional.of(new ProgramRejection.DoneBeforeStart(doneOn, startedOn));
        }
        return document != null && document.length() > LONGEST_DOCUMENT
                ? Optional.of(new ProgramRejection.InvalidContent(
                        List.of(Flaw.at("/document", "size-max", LONGEST_DOCUMENT))))
                : Optional.empty();
    }

    private static Optional<Rejection> spendingFlaw(Execution.Spending spending, LocalDate today) {
        if (spending.roubles() < 0 || spending.roubles() > ContentCheck.MOST_ROUBLES) {
            return Optional.of(new ProgramRejection.InvalidContent(
                    List.of(Flaw.at("/roubles", "roubles-out-of-range", ContentCheck.MOST_ROUBLES))));
        }
        return spending.on().isAfter(today)
                ? Optional.of(new ProgramRejection.InvalidContent(List.of(Flaw.at("/on", "date-in-future"))))
                : Optional.empty();
    }

    private static Optional<Rejection> noReason(String reason) {
        return reason.isBlank() ? Optional.of(new ProgramRejection.ReasonMissing()) : Optional.empty();
    }
}
