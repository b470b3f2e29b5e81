package org.metodika.program.trainingplans.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Сколько человек и за сколько. A person is counted once in a group, and in each group.
 *
 * @param people who are to be trained
 * @param cost roubles planned for them
 */
public record PlanSums(int people, int cost) {

    /**
     * Of a group, over those of its requests that are looked at.
     *
     * @param requests those that are looked at
     */
    public static PlanSums of(PlanGroup group, Collection<PlanRequest> requests) {
        Map<UUID, PlanRequest> byId = requests.stream().collect(Collectors.toMap(PlanRequest::id, Function.identity()));
        int people = (int) group.requests().stream()
                .map(byId::get)
                .filter(Objects::nonNull)
                .map(PlanRequest::teacher)
                .distinct()
                .count();
        return new PlanSums(
                people, group.training() == null ? 0 : people * group.training().costPerPerson());
    }

    /** Of several groups. */
    public static PlanSums of(List<PlanGroup> groups, Collection<PlanRequest> requests) {
        return groups.stream()
                .map(group -> of(group, requests))
                .reduce(
                        new PlanSums(0, 0),
                        (one, other) -> new PlanSums(one.people + other.people, one.cost + other.cost));
    }
}
