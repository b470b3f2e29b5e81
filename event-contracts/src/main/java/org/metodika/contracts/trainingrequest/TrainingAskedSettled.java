package org.metodika.contracts.trainingrequest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Запрос организации исполнен или отклонён. */
@Meaning("A request without a conclusion was satisfied or declined by hand")
public record TrainingAskedSettled(
        @Meaning("Id of the request") UUID requestId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher who needs training")
        UUID teacherId,

        @Meaning("Year of the formation campaign that it belongs to")
        int campaign,

        @Meaning("DIAGNOSTICS, ATTESTATION, NEW_REQUIREMENTS, SCHOOL_NEED or OWN_INITIATIVE")
        String source,

        @Meaning("Deficits that the training is to remove") List<UUID> deficits,
        @Meaning("SATISFIED or DECLINED") String outcome,
        @Meaning("Day of it") LocalDate settledOn,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
