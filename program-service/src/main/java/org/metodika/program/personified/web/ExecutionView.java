package org.metodika.program.personified.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.program.personified.domain.ActivityId;
import org.metodika.program.personified.domain.Execution;
import org.metodika.program.personified.domain.Fulfilment;
import org.metodika.program.personified.domain.Program;
import org.metodika.program.personified.domain.StageId;

/**
 * What became of the items of a program; those that are not named are still to come.
 *
 * @param hoursDone academic hours of what is done
 */
record ExecutionView(int hoursDone, List<OfActivity> activities, List<OfStage> stages, List<Spent> spent) {

    /** How an item stands. */
    enum Standing {
        /** The teacher says that it was done; somebody has yet to confirm it. */
        REPORTED,
        DONE,
        WAIVED;

        static @Nullable Standing of(@Nullable Fulfilment fulfilment) {
            return switch (fulfilment) {
                case null -> null;
                case Fulfilment.Reported _ -> REPORTED;
                case Fulfilment.Done _ -> DONE;
                case Fulfilment.Waived _ -> WAIVED;
            };
        }
    }

    /**
     * An activity.
     *
     * @param on day it was done, or was waived
     * @param document certificate or protocol
     * @param reason why it was waived
     */
    record OfActivity(
            ActivityId activityId,
            Standing standing,
            LocalDate on,
            @Nullable String document,
            @Nullable String reason) {}

    /** A stage: passed by its checkpoint, or waived. */
    record OfStage(
            StageId stageId,
            Standing standing,
            LocalDate on,
            @Nullable String reason) {}

    /** What was spent on a stage, in roubles. */
    record Spent(StageId stageId, int planned, int spent, int left, LocalDate on) {}

    static ExecutionView of(Program program) {
        Execution execution = program.execution();
        List<OfActivity> activities = new ArrayList<>();
        program.content().activities().forEach(activity -> {
            Fulfilment fulfilment = execution.activities().get(activity.id());
            if (fulfilment != null) {
                activities.add(activity(activity.id(), fulfilment));
            }
        });
        List<OfStage> stages = new ArrayList<>();
        List<Spent> spent = new ArrayList<>();
        program.content().stages().forEach(stage -> {
            switch (execution.stages().get(stage.id())) {
                case null -> {}
                case Fulfilment.Done(var on, var _) -> stages.add(new OfStage(stage.id(), Standing.DONE, on, null));
                case Fulfilment.Waived(var on, var reason) ->
                    stages.add(new OfStage(stage.id(), Standing.WAIVED, on, reason));
                case Fulfilment.Reported _ -> {}
            }
            Execution.Spending spending = execution.spent().get(stage.id());
            if (spending != null) {
                int planned = stage.funding() == null ? 0 : stage.funding().planned();
                spent.add(new Spent(
                        stage.id(), planned, spending.roubles(), planned - spending.roubles(), spending.on()));
            }
        });
        return new ExecutionView(execution.hoursDone(program.content()), activities, stages, spent);
    }

    private static OfActivity activity(ActivityId id, Fulfilment fulfilment) {
        return switch (fulfilment) {
            case Fulfilment.Reported(var on, var document) -> new OfActivity(id, Standing.REPORTED, on, document, null);
            case Fulfilment.Done(var on, var document) -> new OfActivity(id, Standing.DONE, on, document, null);
            case Fulfilment.Waived(var on, var reason) -> new OfActivity(id, Standing.WAIVED, on, null, reason);
        };
    }
}
