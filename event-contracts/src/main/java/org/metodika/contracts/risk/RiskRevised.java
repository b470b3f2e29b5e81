package org.metodika.contracts.risk;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Риск пересмотрен. */
@Meaning("What is known of the risk was said anew")
public record RiskRevised(
        @Meaning("Id of the risk") UUID riskId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("EXTERNAL or INTERNAL") String kind,

        @Meaning("Pseudonymous id of the person who looks after it")
        UUID ownerId,

        @Meaning("OPEN, IN_WORK or CLOSED") String state,

        @Meaning("Day on which it is looked at next, in the time zone of the school")
        LocalDate reviewOn,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
