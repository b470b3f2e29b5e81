package org.metodika.program.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.measure.MeasureCatalogue;
import org.metodika.contracts.measure.SupportMeasureCancelled;
import org.metodika.contracts.measure.SupportMeasureChanged;
import org.metodika.contracts.measure.SupportMeasureDone;
import org.metodika.contracts.measure.SupportMeasureEndedByDismissal;
import org.metodika.contracts.measure.SupportMeasurePlanned;
import org.metodika.contracts.measure.SupportMeasureState;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;
import org.metodika.program.supports.ids.Ground;

/** Tells the platform what happens to measures: ids, days and codes in the events, the texts on the state topic. */
public final class MeasureMessages implements AggregateMessages<Measure, MeasureEvent> {

    @Override
    public Message<?> event(Measure after, MeasureEvent event, @Nullable UUID by) {
        UUID id = after.id();
        Ground ground = after.ground();
        Measure.Plan plan = after.plan();
        return switch (event) {
            case MeasureEvent.MeasurePlanned _ ->
                new Message<>(
                        MeasureCatalogue.SUPPORT_MEASURE_PLANNED,
                        new SupportMeasurePlanned(
                                id,
                                after.schoolId(),
                                after.teacher(),
                                plan.leader(),
                                ground.conclusion(),
                                ground.support(),
                                names(plan),
                                plan.deadline(),
                                by));
            case MeasureEvent.MeasureChanged _ ->
                new Message<>(
                        MeasureCatalogue.SUPPORT_MEASURE_CHANGED,
                        new SupportMeasureChanged(
                                id,
                                after.schoolId(),
                                after.teacher(),
                                plan.leader(),
                                ground.conclusion(),
                                ground.support(),
                                names(plan),
                                plan.deadline(),
                                by));
            case MeasureEvent.MeasureEnded(var how, var what) -> ended(after, how, what.on(), by);
            case MeasureEvent.MeasureEndedByDismissal(var on) ->
                new Message<>(
                        MeasureCatalogue.SUPPORT_MEASURE_ENDED_BY_DISMISSAL,
                        new SupportMeasureEndedByDismissal(
                                id,
                                after.schoolId(),
                                after.teacher(),
                                plan.leader(),
                                ground.conclusion(),
                                ground.support(),
                                names(plan),
                                plan.deadline(),
                                on));
        };
    }

    private static Message<?> ended(Measure after, Measure.Status how, LocalDate on, @Nullable UUID by) {
        UUID id = after.id();
        Ground ground = after.ground();
        Measure.Plan plan = after.plan();
        return switch (how) {
            case DONE ->
                new Message<>(
                        MeasureCatalogue.SUPPORT_MEASURE_DONE,
                        new SupportMeasureDone(
                                id,
                                after.schoolId(),
                                after.teacher(),
                                plan.leader(),
                                ground.conclusion(),
                                ground.support(),
                                names(plan),
                                plan.deadline(),
                                on,
                                by));
            case CANCELLED ->
                new Message<>(
                        MeasureCatalogue.SUPPORT_MEASURE_CANCELLED,
                        new SupportMeasureCancelled(
                                id,
                                after.schoolId(),
                                after.teacher(),
                                plan.leader(),
                                ground.conclusion(),
                                ground.support(),
                                names(plan),
                                plan.deadline(),
                                on,
                                by));
            case PLANNED -> throw new IllegalArgumentException("Nothing ends as planned: " + id);
        };
    }

    @Override
    public Message<?> state(Measure measure) {
        Measure.Settlement settlement = measure.settlement();
        return new Message<>(
                MeasureCatalogue.SUPPORT_MEASURE_STATE,
                new SupportMeasureState(
                        measure.id(),
                        measure.schoolId(),
                        measure.teacher(),
                        measure.plan().leader(),
                        measure.ground().conclusion(),
                        measure.ground().support(),
                        names(measure.plan()),
                        measure.plan().task(),
                        measure.problems(),
                        measure.plan().deadline(),
                        measure.plannedOn(),
                        measure.revision(),
                        measure.status().name(),
                        settlement == null ? null : settlement.on(),
                        settlement == null ? null : settlement.note()));
    }

    private static List<String> names(Measure.Plan plan) {
        return plan.help().stream().map(Enum::name).toList();
    }
}
