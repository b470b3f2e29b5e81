package org.metodika.program.personified.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a program is after an event: the one place where its state changes. */
final class Evolution {

    private final Program before;
    private Status status;
    private Content content;
    private Map<DeficitId, String> deferrals;
    private int version;
    private Execution execution;
    private Amendments amendments;
    private Rules.@Nullable Source madeUnder;

    private Evolution(Program before) {
        this.before = before;
        this.status = before.status();
        this.content = before.content();
        this.deferrals = before.deferrals();
        this.version = before.version();
        this.execution = before.execution();
        this.amendments = before.amendments();
        this.madeUnder = before.madeUnder();
    }

    static Program after(Program before, ProgramEvent event) {
        Evolution evolution = new Evolution(before);
        evolution.apply(event);
        return evolution.program();
    }

    private void apply(ProgramEvent event) {
        switch (event) {
            case ProgramEvent.Beginning _ -> throw new IllegalArgumentException("Begun twice: " + before.id());
            case ProgramEvent.ContentChanged(var changed) -> content = changed;
            case ProgramEvent.DeficitDeferred(var deficit, var reason) -> defer(deficit, reason);
            case ProgramEvent.DeferralLifted(var deficit) -> lift(deficit);
            case ProgramEvent.Submitted(var on, var judgedBy) -> {
                status = new Status.Submitted(on, null);
                madeUnder = judgedBy;
            }
            case ProgramEvent.Returned(var on, var reason) -> status = new Status.Draft(reason);
            case ProgramEvent.Approved(var order, var on) -> {
                status = new Status.Approved(submitted().on(), order, on);
                version++;
            }
            case ProgramEvent.ApprovalAnnulled(var order, var reason) -> {
                status = new Status.Submitted(binding().approval().submittedOn(), reason);
                // Checkpoints are laid out anew by the next approval, so stages are passed anew too.
                execution = new Execution(execution.activities(), Map.of(), execution.spent());
            }
            case ProgramEvent.Withdrawn(var reason) -> status = new Status.Withdrawn(reason);
            case ProgramEvent.Started(var on) ->
                status = new Status.InProgress(binding().approval(), on);
            case ProgramEvent.ActivityReported(var activity, var report) ->
                execution = execution.with(activity, report);
            case ProgramEvent.ActivityDone(var activity, var done) -> execution = execution.with(activity, done);
            case ProgramEvent.ActivityWaived(var activity, var waiver) -> execution = execution.with(activity, waiver);
            case ProgramEvent.ActivityReopened(var activity, var reason) ->
                execution = execution.with(activity, (Fulfilment) null);
            case ProgramEvent.StagePassed(var stage, var on) ->
                execution = execution.with(stage, new Fulfilment.Done(on, null));
            case ProgramEvent.StageWaived(var stage, var waiver) -> execution = execution.with(stage, waiver);
            case ProgramEvent.StageReopened(var stage) -> execution = execution.with(stage, (Fulfilment) null);
            case ProgramEvent.StageReinstated(var stage) -> execution = execution.with(stage, (Fulfilment) null);
            case ProgramEvent.SpendingRecorded(var stage, var spending) -> execution = execution.with(stage, spending);
            case ProgramEvent.Assigned(var post, var person, var previous, var reason) -> {
                content = content.inCareOf(post, person);
                Amendment open = amendments.open();
                if (open != null) {
                    amendments = amendments.with(open.with(open.content().inCareOf(post, person)));
                }
            }
            case ProgramEvent.AmendmentOpened(var amendment) -> amendments = amendments.with(amendment);
            case ProgramEvent.ControlAnswered _ -> {}
            case ProgramEvent.AmendmentChanged(var changed) ->
                amendments = amendments.with(before.openAmendment().with(changed));
            case ProgramEvent.AmendmentRejected _ -> amendments = amendments.withoutOpen();
            case ProgramEvent.Amended amended -> amend(amended);
            case ProgramEvent.Completed(var on, var report) ->
                status = new Status.Completed(before.inProgress(), on, report);
            case ProgramEvent.CompletionAnnulled _ -> status = completed().before();
            case ProgramEvent.Stopped(var on, var ground, var reason, var order) -> {
                status = new Status.Stopped(binding(), on, ground, reason, order);
                amendments = amendments.withoutOpen();
            }
            case ProgramEvent.StopAnnulled _ -> status = stopped().before();
        }
    }

    /** While an amendment is worked on, deferrals are those of the next version. */
    private void defer(DeficitId deficit, String reason) {
        Amendment open = amendments.open();
        if (open == null) {
            deferrals = new LinkedHashMap<>(deferrals);
            deferrals.put(deficit, reason);
        } else {
            amendments = amendments.with(open.deferring(deficit, reason));
        }
    }

    private void lift(DeficitId deficit) {
        Amendment open = amendments.open();
        if (open == null) {
            deferrals = new LinkedHashMap<>(deferrals);
            deferrals.remove(deficit);
        } else {
            amendments = amendments.with(open.lifting(deficit));
        }
    }

    private void amend(ProgramEvent.Amended amended) {
        Amendment amendment = amended.amendment();
        content = amendment.content();
        deferrals = amendment.deferrals();
        madeUnder = amended.judgedBy();
        amendments = amendments.adopting(
                new Adopted(amendment.number(), amendment.deviation(), amended.decision(), amended.on()));
        version++;
        Status.Binding binding = binding();
        Status.Approved approval = new Status.Approved(
                binding.approval().submittedOn(),
                amended.order(),
                binding.approval().on());
        status = switch (binding) {
            case Status.Approved _ -> approval;
            case Status.InProgress(var _, var startedOn) -> new Status.InProgress(approval, startedOn);
        };
    }

    private Program program() {
        return new Program(
                before.id(),
                before.schoolId(),
                before.teacher(),
                before.initiative(),
                before.draftedOn(),
                before.revision() + 1,
                status,
                content,
                deferrals,
                before.history(),
                version,
                execution,
                amendments,
                madeUnder,
                before.team(),
                before.overlap());
    }

    private Status.Submitted submitted() {
        return expected(Status.Submitted.class);
    }

    private Status.Binding binding() {
        return expected(Status.Binding.class);
    }

    private Status.Completed completed() {
        return expected(Status.Completed.class);
    }

    private Status.Stopped stopped() {
        return expected(Status.Stopped.class);
    }

    /** Events follow from decisions that looked at the state; another state is a bug. */
    private <T extends Status> T expected(Class<T> type) {
        if (type.isInstance(before.status())) {
            return type.cast(before.status());
        }
        throw new IllegalStateException("Not " + type.getSimpleName() + ": " + before.id());
    }
}
