package org.metodika.contracts.trainingrequest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Запрос организации закончился с увольнением педагога. */
@Meaning("A request without a conclusion ended because the teacher has left the school")
public record TrainingAskedEndedByDismissal(
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
        @Meaning("Day after the last working day or later") LocalDate endedOn) {}
