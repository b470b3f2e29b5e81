package org.metodika.program.personified.messaging;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.program.ProgramActivityDone;
import org.metodika.contracts.program.ProgramActivityReopened;
import org.metodika.contracts.program.ProgramActivityReported;
import org.metodika.contracts.program.ProgramActivityWaived;
import org.metodika.contracts.program.ProgramAssigned;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.contracts.program.ProgramCompleted;
import org.metodika.contracts.program.ProgramCompletionAnnulled;
import org.metodika.contracts.program.ProgramSpendingRecorded;
import org.metodika.contracts.program.ProgramStagePassed;
import org.metodika.contracts.program.ProgramStageReinstated;
import org.metodika.contracts.program.ProgramStageReopened;
import org.metodika.contracts.program.ProgramStageWaived;
import org.metodika.contracts.program.ProgramStarted;
import org.metodika.contracts.program.ProgramStopAnnulled;
import org.metodika.contracts.program.ProgramStopped;
import org.metodika.kit.store.Message;
import org.metodika.program.personified.domain.Activity;
import org.metodika.program.personified.domain.ActivityId;
import org.metodika.program.personified.domain.Content;
import org.metodika.program.personified.domain.Execution;
import org.metodika.program.personified.domain.Fulfilment;
import org.metodika.program.personified.domain.Funding;
import org.metodika.program.personified.domain.Order;
import org.metodika.program.personified.domain.Program;
import org.metodika.program.personified.domain.ProgramEvent;
import org.metodika.program.personified.domain.Stage;
import org.metodika.program.personified.domain.StageId;

/** What the rest of the platform learns while a program is carried out. */
final class ExecutionMessage {

    private ExecutionMessage() {}

    static Message<?> of(Program after, ProgramEvent.OfExecution event, @Nullable UUID by) {
        UUID id = after.id().value();
        String school = after.schoolId();
        UUID teacher = after.teacher().value();
        return switch (event) {
            case ProgramEvent.Started(var on) ->
                new Message<>(ProgramCatalogue.PROGRAM_STARTED, new ProgramStarted(id, school, teacher, on, by));
            case ProgramEvent.ActivityReported(var activity, var report) ->
                new Message<>(
                        ProgramCatalogue.PROGRAM_ACTIVITY_REPORTED,
                        new ProgramActivityReported(id, school, teacher, activity.value(), report.doneOn(), by));
            case ProgramEvent.ActivityDone(var activity, var done) ->
                new Message<>(ProgramCatalogue.PROGRAM_ACTIVITY_DONE, done(after, activity, done, by));
            case ProgramEvent.ActivityWaived(var activity, var waiver) ->
                new Message<>(
                        ProgramCatalogue.PROGRAM_ACTIVITY_WAIVED,
                        new ProgramActivityWaived(
                                id,
                                school,
                                teacher,
                                activity.value(),
                                activity(after, activity).hours(),
                                by));
            case ProgramEvent.ActivityReopened(var activity, var reason) ->
                new Message<>(
                        ProgramCatalogue.PROGRAM_ACTIVITY_REOPENED,
                        new ProgramActivityReopened(id, school, teacher, activity.value(), by));
            case ProgramEvent.StagePassed(var stage, var on) ->
                new Message<>(
                        ProgramCatalogue.PROGRAM_STAGE_PASSED,
                        new ProgramStagePassed(id, school, teacher, stage.value(), on, by));
            case ProgramEvent.StageWaived(var stage, var waiver) ->
                new Message<>(
                        ProgramCatalogue.PROGRAM_STAGE_WAIVED,
                        new ProgramStageWaived(id, school, teacher, stage.value(), by));
            case ProgramEvent.StageReopened(var stage) ->
                new Message<>(
                        ProgramCatalogue.PROGRAM_STAGE_REOPENED,
                        new ProgramStageReopened(id, school, teacher, stage.value(), by));
            case ProgramEvent.StageReinstated(var stage) ->
                new Message<>(ProgramCatalogue.PROGRAM_STAGE_REINSTATED, reinstated(after, stage, by));
            case ProgramEvent.SpendingRecorded(var stage, var spending) ->
                new Message<>(ProgramCatalogue.PROGRAM_SPENDING_RECORDED, spent(after, stage, spending, by));
            case ProgramEvent.Assigned(var post, var person, var previous, var reason) ->
                new Message<>(
                        ProgramCatalogue.PROGRAM_ASSIGNED,
                        new ProgramAssigned(
                                id, school, teacher, post.name(), person.value(), StateMessage.id(previous), by));
            case ProgramEvent.Completed(var on, var report) ->
                new Message<>(
                        ProgramCatalogue.PROGRAM_COMPLETED,
                        new ProgramCompleted(
                                id,
                                school,
                                teacher,
                                on,
                                after.execution().hoursDone(after.content()),
                                count(after, Fulfilment.Done.class),
                                count(after, Fulfilment.Waived.class),
                                StateMessage.ids(List.copyOf(after.content().addressed())),
                                by));
            case ProgramEvent.CompletionAnnulled _ ->
                new Message<>(
                        ProgramCatalogue.PROGRAM_COMPLETION_ANNULLED,
                        new ProgramCompletionAnnulled(id, school, teacher, by));
            case ProgramEvent.Stopped(var on, var ground, var reason, var order) ->
                new Message<>(
                        ProgramCatalogue.PROGRAM_STOPPED,
                        new ProgramStopped(
                                id,
                                school,
                                teacher,
                                on,
                                ground.name(),
                                order == null ? null : StateMessage.order(order),
                                by));
            case ProgramEvent.StopAnnulled _ ->
                new Message<>(ProgramCatalogue.PROGRAM_STOP_ANNULLED, stopAnnulled(after, by));
        };
    }

    private static ProgramActivityDone done(Program after, ActivityId id, Fulfilment.Done done, @Nullable UUID by) {
        Activity activity = activity(after, id);
        return new ProgramActivityDone(
                after.id().value(),
                after.schoolId(),
                after.teacher().value(),
                id.value(),
                activity.kind().name(),
                activity.hours(),
                done.doneOn(),
                StateMessage.ids(activity.deficits()),
                activity.besides().offer(),
                by);
    }

    private static ProgramSpendingRecorded spent(
            Program after, StageId stage, Execution.Spending spending, @Nullable UUID by) {
        Funding funding = Objects.requireNonNull(
                after.content().stage(stage).map(Stage::funding).orElse(null), "money was planned");
        return new ProgramSpendingRecorded(
                after.id().value(),
                after.schoolId(),
                after.teacher().value(),
                stage.value(),
                funding.source().name(),
                funding.planned(),
                spending.roubles(),
                spending.on(),
                by);
    }

    private static ProgramStageReinstated reinstated(Program after, StageId stage, @Nullable UUID by) {
        Content content = after.content();
        return new ProgramStageReinstated(
                after.id().value(),
                after.schoolId(),
                after.teacher().value(),
                StateMessage.id(content.tutor()),
                StateMessage.order(order(after)),
                ProgramMessages.day(content.startsOn()),
                ProgramMessages.stages(content, each -> each.id().equals(stage)),
                by);
    }

    private static Order order(Program after) {
        return Objects.requireNonNull(after.status().approvalOrNull(), "an order binds it")
                .order();
    }

    private static ProgramStopAnnulled stopAnnulled(Program after, @Nullable UUID by) {
        Content content = after.content();
        List<Stage> open = after.execution().openStages(content);
        return new ProgramStopAnnulled(
                after.id().value(),
                after.schoolId(),
                after.teacher().value(),
                StateMessage.id(content.tutor()),
                StateMessage.order(order(after)),
                ProgramMessages.day(content.startsOn()),
                ProgramMessages.stages(content, open::contains),
                by);
    }

    private static Activity activity(Program after, ActivityId id) {
        return after.content().activity(id).orElseThrow();
    }

    private static int count(Program program, Class<? extends Fulfilment> kind) {
        Execution execution = program.execution();
        Content content = program.content();
        long activities = content.activities().stream()
                .filter(activity -> kind.isInstance(execution.activities().get(activity.id())))
                .count();
        long stages = content.stages().stream()
                .filter(stage -> kind.isInstance(execution.stages().get(stage.id())))
                .count();
        return Math.toIntExact(activities + stages);
    }
}
