package org.metodika.contracts.trainingplan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** План повышения квалификации: текущее содержание. */
@Meaning("Present content of a yearly plan of professional development, with free text: for services only")
public record TrainingPlanState(
        @Meaning("Calendar year of the plan, its key") int planYear,

        @Meaning("Year of the formation campaign it is made from")
        int campaign,

        @Meaning("DRAFT, APPROVED or CLOSED") String status,
        @Meaning("Day it was drafted") LocalDate draftedOn,
        @Meaning("Requests that it considers") List<PlanRequest> requests,
        @Meaning("Its groups") List<PlanGroupState> groups,

        @Meaning("Number of the order that approved it") @Nullable
        String orderNumber,

        @Meaning("Date of that order") @Nullable LocalDate orderDate,
        @Meaning("Day of the approval") @Nullable LocalDate approvedOn,
        @Meaning("Amendments, the first comes first") List<PlanAmendment> amendments,
        @Meaning("Day it was closed") @Nullable LocalDate closedOn) {}
