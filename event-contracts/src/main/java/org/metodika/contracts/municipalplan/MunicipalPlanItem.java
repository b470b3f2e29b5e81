package org.metodika.contracts.municipalplan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Пункт плана. */
@Meaning("An item of the municipal plan")
public record MunicipalPlanItem(
        @Meaning("Id of the item, the same through all amendments")
        UUID itemId,

        @Meaning("Number of the item in the plan") int number,

        @Meaning("Priority direction (E02): COMPETENCE, CREATIVITY, INFORMATION, RETRAINING, ATTESTATION or MOTIVATION")
        String direction,

        @Meaning("What is to be done") String what,

        @Meaning("QUARTERS, ON_SCHEDULE, DURING_YEAR or PERMANENT")
        String term,

        @Meaning("Quarters of the year, 1 to 4; empty for the other terms")
        List<Integer> quarters,

        @Meaning("Expected result; absent where the plan names none") @Nullable
        String expectedResult,

        @Meaning("Who answers for it, in words; absent where nobody is named yet") @Nullable
        String responsible,

        @Meaning("Day it was carried out; absent before") @Nullable
        LocalDate carriedOutOn,

        @Meaning("PLAN, DATABASE, COLLECTION, ANALYTIC_NOTE, ANALYTIC_REPORT or OTHER; absent before") @Nullable
        String product,

        @Meaning("What came of it, in words; absent before") @Nullable
        String outcome,

        @Meaning("Why it was not carried out; absent unless the plan is closed without it") @Nullable
        String notCarriedOutBecause) {}
