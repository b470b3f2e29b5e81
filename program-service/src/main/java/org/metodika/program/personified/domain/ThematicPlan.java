package org.metodika.program.personified.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Учебно-тематический план (B40): computed from modules and other activities, with totals of hours.
 *
 * @param rows kind by kind, each in the order of the program; the schedule (B03) is the same by day
 * @param hoursByKind totals of the kinds that there are
 * @param hoursByStage totals of all stages, in their order; activities without a stage are in none
 * @param hours total
 * @param hoursDone hours of what is done already
 */
public record ThematicPlan(
        List<Row> rows,
        Map<ActivityKind, Integer> hoursByKind,
        Map<StageId, Integer> hoursByStage,
        int hours,
        int hoursDone) {

    /**
     * One line.
     *
     * @param number within its kind, from 1
     * @param due last day: its own, or else that of its stage; null where it has neither
     * @param fulfilment what became of it; null while it is still to come
     */
    public record Row(
            int number,
            Activity activity,
            @Nullable Stage stage,
            @Nullable LocalDate due,
            @Nullable Fulfilment fulfilment) {}

    public ThematicPlan {
        rows = List.copyOf(rows);
    }

    public static ThematicPlan of(Content content, Execution execution) {
        List<Row> rows = new ArrayList<>();
        Map<ActivityKind, Integer> byKind = new EnumMap<>(ActivityKind.class);
        Map<StageId, Integer> byStage = new LinkedHashMap<>();
        content.stages().forEach(stage -> byStage.put(stage.id(), 0));
        for (ActivityKind kind : ActivityKind.values()) {
            int number = 0;
            for (Activity activity : content.activities()) {
                if (activity.kind() == kind) {
                    rows.add(row(++number, activity, content, execution));
                    byKind.merge(kind, activity.hours(), Integer::sum);
                    if (activity.stage() != null) {
                        byStage.merge(activity.stage(), activity.hours(), Integer::sum);
                    }
                }
            }
        }
        return new ThematicPlan(rows, byKind, byStage, content.hours(), execution.hoursDone(content));
    }

    private static Row row(int number, Activity activity, Content content, Execution execution) {
        StageId id = activity.stage();
        Stage stage = id == null ? null : content.stage(id).orElse(null);
        LocalDate own = activity.besides().endsOn();
        LocalDate due = own != null || stage == null ? own : stage.deadline();
        return new Row(number, activity, stage, due, execution.activities().get(activity.id()));
    }
}
