package org.metodika.contracts.municipalplan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** План утверждён приказом. */
@Meaning("The municipal plan was approved by an order; from then on it changes by amendments alone")
public record MunicipalPlanApproved(
        @Meaning("Calendar year of the plan, the key of a plan")
        int year,

        @Meaning("Items of the plan") int items,

        @Meaning("Day of the order") LocalDate orderDate,

        @Meaning("Day it was recorded, in the time zone of the municipality")
        LocalDate approvedOn,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
