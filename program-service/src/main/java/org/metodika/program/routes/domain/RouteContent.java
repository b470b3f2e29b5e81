package org.metodika.program.routes.domain;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.program.supports.ids.HelpKind;

/**
 * Содержание маршрута: plan data.
 *
 * @param title тема
 * @param mentor наставник; null while nobody is named
 * @param dominant доминанта; null while it is not known
 * @param place где; null while it is not known
 * @param help виды помощи (C02)
 * @param deficits затруднения that the route is for
 * @param checkpoints контрольные срезы, by their days
 */
public record RouteContent(
        String title,
        RouteBasis basis,
        @Nullable UUID mentor,
        @Nullable Dominant dominant,
        @Nullable Place place,
        SortedSet<HelpKind> help,
        List<UUID> deficits,
        List<PlannedCheckpoint> checkpoints) {

    public RouteContent {
        help = Collections.unmodifiableSortedSet(new TreeSet<>(help));
        deficits = List.copyOf(deficits);
        checkpoints = List.copyOf(checkpoints);
    }

    /** Whose it is besides the teacher's. */
    public Set<UUID> specialists() {
        return mentor == null ? Set.of() : Set.of(mentor);
    }
}
