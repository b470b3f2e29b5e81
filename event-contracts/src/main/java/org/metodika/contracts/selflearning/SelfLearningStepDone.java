package org.metodika.contracts.selflearning;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Этап выполнен. */
@Meaning("A building step is done, with evidence")
public record SelfLearningStepDone(
        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Year in which the school year begins") int schoolYear,

        @Meaning("PROGRAMME, MENTOR_ATTESTATION, TOOLS_AND_FORMATS, ACHIEVEMENT_MONITORING or FEEDBACK")
        String step,

        @Meaning("Day it was done") LocalDate doneOn,

        @Meaning("Kind of the record of the platform that proves it; absent where a text alone does") @Nullable
        String recordKind,

        @Meaning("Id of that record") @Nullable UUID recordId,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
