package org.metodika.contracts.municipalplan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** В план внесены изменения. */
@Meaning("An approved municipal plan was amended by an order")
public record MunicipalPlanAmended(
        @Meaning("Calendar year of the plan, the key of a plan")
        int year,

        @Meaning("Number of the amendment, from 1") int amendment,

        @Meaning("Items of the plan") int items,

        @Meaning("Items that are new") int added,

        @Meaning("Items that say something else now") int changed,

        @Meaning("Items that are in the plan no more") int removed,

        @Meaning("Day of the order") LocalDate orderDate,

        @Meaning("Day it was recorded, in the time zone of the municipality")
        LocalDate amendedOn,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
