package org.metodika.contracts.trainingrequest;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Что стало с запросом в плане повышения квалификации. */
@Meaning("What the yearly plan of professional development makes of a request (E07)")
public record TrainingRequestPlaced(
        @Meaning("Id of the request") UUID requestId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher who needs training")
        UUID teacherId,

        @Meaning("Year of the plan") int planYear,

        @Meaning("Group of the plan; absent where the request was left over") @Nullable
        UUID groupId,

        @Meaning("PLANNED, TRAINED or LEFT_OVER") String standing,
        @Meaning("Day of it") LocalDate placedOn) {}
