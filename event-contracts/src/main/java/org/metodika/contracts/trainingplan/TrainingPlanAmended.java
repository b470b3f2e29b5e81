package org.metodika.contracts.trainingplan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** План изменён приказом. */
@Meaning("An approved plan was amended by an order of the centre")
public record TrainingPlanAmended(
        @Meaning("Calendar year of the plan, its key") int planYear,
        @Meaning("Number of the order of the centre") String orderNumber,
        @Meaning("Date of that order") LocalDate orderDate,
        @Meaning("Day of the amendment") LocalDate amendedOn,
        @Meaning("Groups of the plan") List<PlannedTraining> groups,
        @Meaning("Requests that are left over") List<UUID> leftOver,
        @Meaning("People in the groups") int people,
        @Meaning("Planned for all of them, in roubles") int cost,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
