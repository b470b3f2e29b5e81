package org.metodika.contracts.trainingplan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Проект плана изменён. */
@Meaning("The draft of a plan was arranged by hand")
public record TrainingPlanArranged(
        @Meaning("Calendar year of the plan, its key") int planYear,
        @Meaning("Groups of the plan") List<PlannedTraining> groups,
        @Meaning("Requests that are left over") List<UUID> leftOver,
        @Meaning("People in the groups") int people,
        @Meaning("Planned for all of them, in roubles") int cost,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
