package org.metodika.contracts.risk;

import java.time.LocalDate;
import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Риск: текущее состояние. */
@Meaning("Present content of a risk")
public record RiskState(
        @Meaning("Id of the risk") UUID riskId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("EXTERNAL or INTERNAL") String kind,
        @Meaning("What may go wrong, in words") String description,
        @Meaning("What is done about it, in words") String remedy,

        @Meaning("Pseudonymous id of the person who looks after it")
        UUID ownerId,

        @Meaning("OPEN, IN_WORK or CLOSED") String state,

        @Meaning("Day on which it is looked at next, in the time zone of the school")
        LocalDate reviewOn) {}
