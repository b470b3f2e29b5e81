package org.metodika.contracts.municipalplan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** План мероприятий: текущее содержание. */
@Meaning("Present content of the municipal plan of a year, with free text: for services only")
public record MunicipalPlanState(
        @Meaning("Calendar year of the plan, the key of a plan")
        int year,

        @Meaning("DRAFT, APPROVED or CLOSED") String status,

        @Meaning("Items in the order of their numbers") List<MunicipalPlanItem> items,

        @Meaning("Number of the order that approved it; absent for a draft") @Nullable
        String orderNumber,

        @Meaning("Day of that order; absent for a draft") @Nullable
        LocalDate orderDate,

        @Meaning("Amendments since") int amendments,

        @Meaning("Day it was closed; absent before") @Nullable
        LocalDate closedOn) {}
