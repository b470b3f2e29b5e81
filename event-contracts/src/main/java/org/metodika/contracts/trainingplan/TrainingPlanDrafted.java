package org.metodika.contracts.trainingplan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Составлен проект плана. */
@Meaning("A yearly plan of professional development was drafted (E07)")
public record TrainingPlanDrafted(
        @Meaning("Calendar year of the plan, its key") int planYear,

        @Meaning("Year of the formation campaign it is made from")
        int campaign,

        @Meaning("Requests that it considers") List<UUID> requests,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
