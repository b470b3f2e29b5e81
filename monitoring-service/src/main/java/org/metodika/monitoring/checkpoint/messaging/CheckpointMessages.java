package org.metodika.monitoring.checkpoint.messaging;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.checkpoint.CheckpointCancelled;
import org.metodika.contracts.checkpoint.CheckpointCatalogue;
import org.metodika.contracts.checkpoint.CheckpointDeadlineMissed;
import org.metodika.contracts.checkpoint.CheckpointOverdueOnTransfer;
import org.metodika.contracts.checkpoint.CheckpointPassed;
import org.metodika.contracts.checkpoint.CheckpointPassedOnPaper;
import org.metodika.contracts.checkpoint.CheckpointPlanned;
import org.metodika.contracts.checkpoint.CheckpointPostponed;
import org.metodika.contracts.checkpoint.CheckpointReplanned;
import org.metodika.contracts.checkpoint.CheckpointReportFileAttached;
import org.metodika.contracts.checkpoint.CheckpointReportFileRemoved;
import org.metodika.contracts.checkpoint.CheckpointReportHandedIn;
import org.metodika.contracts.checkpoint.CheckpointResultAnnulled;
import org.metodika.contracts.checkpoint.CheckpointReturned;
import org.metodika.contracts.checkpoint.CheckpointSelfMarked;
import org.metodika.contracts.checkpoint.CheckpointState;
import org.metodika.contracts.checkpoint.CheckpointStateInFull;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;
import org.metodika.monitoring.checkpoint.domain.Checkpoint;
import org.metodika.monitoring.checkpoint.domain.CheckpointEvent;
import org.metodika.monitoring.checkpoint.domain.Lack;
import org.metodika.monitoring.checkpoint.domain.PaperResult;
import org.metodika.monitoring.checkpoint.domain.Plan;
import org.metodika.monitoring.checkpoint.domain.Result;
import org.metodika.monitoring.checkpoint.domain.SelfMark;
import org.metodika.monitoring.checkpoint.domain.Standing;
import org.metodika.monitoring.checkpoint.domain.Violation;
import org.metodika.monitoring.ids.StaffId;

/** Events of checkpoints as messages of the contract; texts about a person stay here. */
public final class CheckpointMessages implements AggregateMessages<Checkpoint, CheckpointEvent> {

    @Override
    public Message<?> event(Checkpoint after, CheckpointEvent event, @Nullable UUID by) {
        Plan plan = after.plan();
        UUID id = plan.id().value();
        UUID program = plan.programId().value();
        String school = plan.schoolId();
        UUID teacher = plan.teacherId().value();
        UUID stage = plan.stageId().value();
        return switch (event) {
            case CheckpointEvent.Planned planned ->
                new Message<>(
                        CheckpointCatalogue.CHECKPOINT_PLANNED,
                        new CheckpointPlanned(
                                id,
                                program,
                                school,
                                teacher,
                                stage,
                                plan.ordinal(),
                                plan.form().name(),
                                plan.deadline(),
                                tutor(plan)));
            case CheckpointEvent.PassedOnPaper(var selfMark, var result) ->
                new Message<>(CheckpointCatalogue.CHECKPOINT_PASSED_ON_PAPER, passedOnPaper(plan, selfMark, result));
            case CheckpointEvent.OverdueOnTransfer(var transferredOn) ->
                new Message<>(
                        CheckpointCatalogue.CHECKPOINT_OVERDUE_ON_TRANSFER,
                        new CheckpointOverdueOnTransfer(
                                id, program, school, teacher, stage, plan.deadline(), transferredOn));
            case CheckpointEvent.SelfMarked(var selfMark) ->
                new Message<>(
                        CheckpointCatalogue.CHECKPOINT_SELF_MARKED,
                        new CheckpointSelfMarked(id, program, school, teacher, stage, selfMark.mark()));
            case CheckpointEvent.Passed passed ->
                new Message<>(CheckpointCatalogue.CHECKPOINT_PASSED, passed(plan, passedStanding(after), by));
            case CheckpointEvent.DeadlineMissed(var foundOn) ->
                new Message<>(
                        CheckpointCatalogue.CHECKPOINT_DEADLINE_MISSED,
                        new CheckpointDeadlineMissed(id, program, school, teacher, stage, plan.deadline(), foundOn));
            case CheckpointEvent.ResultAnnulled annulled ->
                new Message<>(
                        CheckpointCatalogue.CHECKPOINT_RESULT_ANNULLED,
                        new CheckpointResultAnnulled(id, program, school, teacher, stage, by));
            case CheckpointEvent.ReportHandedIn(var handIn) ->
                new Message<>(
                        CheckpointCatalogue.CHECKPOINT_REPORT_HANDED_IN,
                        new CheckpointReportHandedIn(
                                id,
                                program,
                                school,
                                teacher,
                                stage,
                                handIn.handedInOn(),
                                after.reportDue(),
                                handIn.withResult(),
                                by));
            case CheckpointEvent.ReportFileAttached(var file) ->
                new Message<>(
                        CheckpointCatalogue.CHECKPOINT_REPORT_FILE_ATTACHED,
                        new CheckpointReportFileAttached(
                                id,
                                program,
                                school,
                                teacher,
                                stage,
                                file.id(),
                                file.type().name(),
                                Math.toIntExact(file.bytes()),
                                by));
            case CheckpointEvent.ReportFileRemoved(var file) ->
                new Message<>(
                        CheckpointCatalogue.CHECKPOINT_REPORT_FILE_REMOVED,
                        new CheckpointReportFileRemoved(id, program, school, teacher, stage, file, by));
            case CheckpointEvent.ReturnedForRework(var returned) ->
                new Message<>(
                        CheckpointCatalogue.CHECKPOINT_RETURNED,
                        new CheckpointReturned(
                                id,
                                program,
                                school,
                                teacher,
                                stage,
                                returned.lacks().stream().map(Lack::name).toList(),
                                returned.until(),
                                returned.returnedOn(),
                                by));
            case CheckpointEvent.Postponed(var postponement) ->
                new Message<>(
                        CheckpointCatalogue.CHECKPOINT_POSTPONED,
                        new CheckpointPostponed(
                                id,
                                program,
                                school,
                                teacher,
                                stage,
                                postponement.until(),
                                postponement.before(),
                                postponement.postponedOn(),
                                by));
            case CheckpointEvent.CarriedOver(var postponement) -> WatchMessages.carriedOver(plan, postponement);
            case CheckpointEvent.Reminded(var reminder) -> WatchMessages.reminded(plan, reminder);
            case CheckpointEvent.Escalated(var escalation) -> WatchMessages.escalated(plan, escalation);
            case CheckpointEvent.ViolationFound found ->
                ViolationMessages.found(plan, after.violations().all().size(), found);
            case CheckpointEvent.ViolationSettled settled ->
                ViolationMessages.settled(plan, violation(after, settled.number()), settled);
            case CheckpointEvent.ViolationAnnulled annulled ->
                ViolationMessages.annulled(plan, violation(after, annulled.number()), annulled);
            case CheckpointEvent.Replanned(var next, var before, var _) ->
                new Message<>(
                        CheckpointCatalogue.CHECKPOINT_REPLANNED,
                        new CheckpointReplanned(
                                id,
                                program,
                                school,
                                teacher,
                                stage,
                                next.ordinal(),
                                next.form().name(),
                                next.deadline(),
                                before,
                                tutor(next)));
            case CheckpointEvent.Cancelled cancelled ->
                new Message<>(
                        CheckpointCatalogue.CHECKPOINT_CANCELLED,
                        new CheckpointCancelled(id, program, school, teacher, stage));
        };
    }

    @Override
    public Message<?> state(Checkpoint checkpoint) {
        Plan plan = checkpoint.plan();
        SelfMark selfMark = checkpoint.standing().selfMark();
        CheckpointState first = new CheckpointState(
                plan.id().value(),
                plan.programId().value(),
                plan.schoolId(),
                plan.teacherId().value(),
                plan.stageId().value(),
                plan.ordinal(),
                plan.form().name(),
                plan.deadline(),
                tutor(plan),
                checkpoint.standing().status().name(),
                checkpoint.deadlineMissedOn(),
                checkpoint.standing().passedOn(),
                checkpoint.standing().assessorMark(),
                selfMark == null ? null : selfMark.mark());
        return new Message<>(
                CheckpointCatalogue.CHECKPOINT_STATE_IN_FULL,
                new CheckpointStateInFull(
                        first,
                        checkpoint.planOfProgram().deadline(),
                        checkpoint.reportDue(),
                        checkpoint.reportHandedInOn(),
                        checkpoint.returned(),
                        checkpoint.violations().all().stream()
                                .map(ViolationMessages::content)
                                .toList()));
    }

    private static Violation violation(Checkpoint after, int number) {
        return after.violations().all().get(number - 1);
    }

    private static CheckpointPassed passed(Plan plan, Standing.Passed standing, @Nullable UUID by) {
        Result result = standing.result();
        return new CheckpointPassed(
                plan.id().value(),
                plan.programId().value(),
                plan.schoolId(),
                plan.teacherId().value(),
                plan.stageId().value(),
                result.passedOn(),
                plan.deadline(),
                plan.daysLate(result.passedOn()),
                result.assessorMark(),
                standing.selfMark().mark(),
                by);
    }

    private static CheckpointPassedOnPaper passedOnPaper(Plan plan, @Nullable SelfMark selfMark, PaperResult result) {
        StaffId assessor = result.assessor();
        return new CheckpointPassedOnPaper(
                plan.id().value(),
                plan.programId().value(),
                plan.schoolId(),
                plan.teacherId().value(),
                plan.stageId().value(),
                result.passedOn(),
                plan.deadline(),
                plan.daysLate(result.passedOn()),
                result.assessorMark(),
                selfMark == null ? null : selfMark.mark(),
                Objects.requireNonNull(plan.transferredOn(), "paper comes with a transfer"),
                assessor == null ? null : assessor.value());
    }

    private static Standing.Passed passedStanding(Checkpoint after) {
        if (after.standing() instanceof Standing.Passed passed) {
            return passed;
        }
        throw new IllegalStateException(
                "Passed, but it stands otherwise: " + after.plan().id());
    }

    private static @Nullable UUID tutor(Plan plan) {
        StaffId tutor = plan.tutorId();
        return tutor == null ? null : tutor.value();
    }
}
