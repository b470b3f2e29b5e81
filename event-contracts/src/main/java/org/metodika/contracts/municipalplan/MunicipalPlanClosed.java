package org.metodika.contracts.municipalplan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** План закрыт. */
@Meaning("The municipal plan was closed at the end of its year")
public record MunicipalPlanClosed(
        @Meaning("Calendar year of the plan, the key of a plan")
        int year,

        @Meaning("Items of the plan") int items,

        @Meaning("Items that were carried out") int carriedOut,

        @Meaning("Day it was closed, in the time zone of the municipality")
        LocalDate closedOn,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
