package org.metodika.contracts.municipalplan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Начат план мероприятий на год. */
@Meaning("A draft of the municipal plan of a calendar year was begun (E05)")
public record MunicipalPlanBegun(
        @Meaning("Calendar year of the plan, the key of a plan")
        int year,

        @Meaning("EMPTY, SHIPPED for the eight items that the platform brings along, or YEAR_BEFORE")
        String from,

        @Meaning("Items of the plan") int items,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
