package org.metodika.program.personified.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Ход исполнения программы: what became of its activities and stages, and what was spent. It outlives amendments: what was
 * done stays done.
 *
 * @param activities activities that something became of
 * @param stages stages that were passed or waived
 * @param spent what was spent on stages (B28)
 */
public record Execution(
        Map<ActivityId, Fulfilment> activities, Map<StageId, Fulfilment> stages, Map<StageId, Spending> spent) {

    /** Nothing has happened yet. */
    public static final Execution NONE = new Execution(Map.of(), Map.of(), Map.of());

    public Execution {
        activities = Map.copyOf(activities);
        stages = Map.copyOf(stages);
        spent = Map.copyOf(spent);
    }

    /**
     * Израсходовано на этап.
     *
     * @param roubles total up to that day, not below zero
     * @param on day of the latest document
     */
    public record Spending(int roubles, LocalDate on) {}

    /** Activities of this content that are neither done nor waived, in their order. */
    public List<Activity> openActivities(Content content) {
        return content.activities().stream()
                .filter(activity -> !settled(activities.get(activity.id())))
                .toList();
    }

    /** Stages of this content that are neither passed nor waived, in their order. */
    public List<Stage> openStages(Content content) {
        return content.stages().stream()
                .filter(stage -> !settled(stages.get(stage.id())))
                .toList();
    }

    /** Hours of this content that were done. */
    public int hoursDone(Content content) {
        return content.activities().stream()
                .filter(activity -> activities.get(activity.id()) instanceof Fulfilment.Done)
                .mapToInt(Activity::hours)
                .sum();
    }

    Execution with(ActivityId activity, @Nullable Fulfilment fulfilment) {
        return new Execution(put(activities, activity, fulfilment), stages, spent);
    }

    Execution with(StageId stage, @Nullable Fulfilment fulfilment) {
        return new Execution(activities, put(stages, stage, fulfilment), spent);
    }

    Execution with(StageId stage, Spending spending) {
        return new Execution(activities, stages, put(spent, stage, spending));
    }

    private static boolean settled(@Nullable Fulfilment fulfilment) {
        return fulfilment != null && fulfilment.settles();
    }

    private static <K, V> Map<K, V> put(Map<K, V> map, K key, @Nullable V value) {
        Map<K, V> next = new HashMap<>(map);
        if (value == null) {
            next.remove(key);
        } else {
            next.put(key, value);
        }
        return next;
    }
}
