package org.metodika.contracts.trainingplan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Группа обучена. */
@Meaning("A group of a plan was trained; told again where it is put right")
public record TrainingPlanGroupCarriedOut(
        @Meaning("Calendar year of the plan, its key") int planYear,
        @Meaning("The group") UUID groupId,
        @Meaning("Last day of the training") LocalDate carriedOutOn,
        @Meaning("Requests whose teachers were trained") List<UUID> trained,

        @Meaning("Requests of the group whose teachers were not")
        List<UUID> missed,

        @Meaning("What it cost in all, in roubles") int spent,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
