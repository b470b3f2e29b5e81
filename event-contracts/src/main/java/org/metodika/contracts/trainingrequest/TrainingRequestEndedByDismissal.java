package org.metodika.contracts.trainingrequest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Запрос закончился с увольнением учителя. */
@Meaning("A request ended because the teacher has left the school")
public record TrainingRequestEndedByDismissal(
        @Meaning("Id of the request") UUID requestId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher who needs training")
        UUID teacherId,

        @Meaning("Conclusion that asked for it") UUID conclusionId,
        @Meaning("Support that the conclusion closed") UUID supportId,
        @Meaning("Deficits that remain") List<UUID> deficits,
        @Meaning("Day after the last working day or later") LocalDate endedOn) {}
