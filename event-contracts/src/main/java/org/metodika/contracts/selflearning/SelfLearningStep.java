package org.metodika.contracts.selflearning;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Этап построения. */
@Meaning("One building step")
public record SelfLearningStep(
        @Meaning("PROGRAMME, MENTOR_ATTESTATION, TOOLS_AND_FORMATS, ACHIEVEMENT_MONITORING or FEEDBACK")
        String step,

        @Meaning("Pseudonymous id of the staff member who answers for it; absent until it is planned") @Nullable
        UUID responsibleId,

        @Meaning("Day by which it is to be done; absent until it is planned") @Nullable
        LocalDate plannedOn,

        @Meaning("Day it was done; absent until then") @Nullable
        LocalDate doneOn,

        @Meaning("Evidence in words") @Nullable String evidence,

        @Meaning("Kind of the record of the platform that proves it; absent where a text alone does") @Nullable
        String recordKind,

        @Meaning("Id of that record") @Nullable UUID recordId,
        @Meaning("Why it was last taken up again") @Nullable String reopenedBecause) {}
