package org.metodika.contracts.trainingplan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Взяты новые запросы. */
@Meaning("Requests that came later were taken into the draft of a plan")
public record TrainingPlanRequestsTakenIn(
        @Meaning("Calendar year of the plan, its key") int planYear,
        @Meaning("Those requests") List<UUID> requests,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
