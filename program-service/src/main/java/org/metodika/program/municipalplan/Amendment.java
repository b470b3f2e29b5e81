package org.metodika.program.municipalplan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Изменение утверждённого плана. With those behind it, it tells what the plan said before.
 *
 * @param number from 1
 * @param on day it was recorded
 * @param by who recorded it; null for people outside the schools
 * @param added ids of the items that are new
 * @param replaced items that say something else since, as they stood before
 * @param removed items that are in the plan no more
 */
public record Amendment(
        int number,
        String reason,
        PlanOrder order,
        LocalDate on,
        @Nullable UUID by,
        List<UUID> added,
        List<PlanItem> replaced,
        List<PlanItem> removed) {

    public Amendment {
        added = List.copyOf(added);
        replaced = List.copyOf(replaced);
        removed = List.copyOf(removed);
    }
}
