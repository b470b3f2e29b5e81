package org.metodika.contracts.trainingplan;

import java.time.LocalDate;
import org.metodika.contracts.Meaning;

/** Изменение плана. */
@Meaning("An amendment of a plan")
public record PlanAmendment(
        @Meaning("Number of the order of the centre") String orderNumber,
        @Meaning("Date of that order") LocalDate orderDate,
        @Meaning("Why") String reason,
        @Meaning("Day of it") LocalDate on) {}
