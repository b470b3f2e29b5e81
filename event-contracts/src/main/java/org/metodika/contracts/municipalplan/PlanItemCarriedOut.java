package org.metodika.contracts.municipalplan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Пункт плана выполнен. */
@Meaning("It was recorded, or put right, that an item of the municipal plan was carried out")
public record PlanItemCarriedOut(
        @Meaning("Calendar year of the plan, the key of a plan")
        int year,

        @Meaning("Id of the item, the same through all amendments")
        UUID itemId,

        @Meaning("Number of the item in the plan") int number,

        @Meaning("Priority direction (E02): COMPETENCE, CREATIVITY, INFORMATION, RETRAINING, ATTESTATION or MOTIVATION")
        String direction,

        @Meaning("What came of it: PLAN, DATABASE, COLLECTION, ANALYTIC_NOTE, ANALYTIC_REPORT or OTHER")
        String product,

        @Meaning("Day it was carried out") LocalDate carriedOutOn,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
