package org.metodika.contracts.municipalplan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Изменён проект плана. */
@Meaning("The items of a draft of the municipal plan were replaced")
public record MunicipalPlanChanged(
        @Meaning("Calendar year of the plan, the key of a plan")
        int year,

        @Meaning("Items of the plan") int items,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
