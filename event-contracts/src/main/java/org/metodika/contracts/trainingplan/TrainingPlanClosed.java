package org.metodika.contracts.trainingplan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** План закрыт. */
@Meaning("A plan is over: every group was carried out")
public record TrainingPlanClosed(
        @Meaning("Calendar year of the plan, its key") int planYear,
        @Meaning("Day of it") LocalDate closedOn,
        @Meaning("Requests whose teachers were trained") int trained,
        @Meaning("What all groups cost, in roubles") int spent,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
