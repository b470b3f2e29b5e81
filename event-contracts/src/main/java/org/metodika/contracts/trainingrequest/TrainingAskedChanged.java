package org.metodika.contracts.trainingrequest;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Тема запроса организации изменена. */
@Meaning("The topic of a request without a conclusion was changed")
public record TrainingAskedChanged(
        @Meaning("Id of the request") UUID requestId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher who needs training")
        UUID teacherId,

        @Meaning("Year of the formation campaign that it belongs to")
        int campaign,

        @Meaning("DIAGNOSTICS, ATTESTATION, NEW_REQUIREMENTS, SCHOOL_NEED or OWN_INITIATIVE")
        String source,

        @Meaning("HIGH, MIDDLE or LOW") String priority,
        @Meaning("Deficits that the training is to remove") List<UUID> deficits,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
