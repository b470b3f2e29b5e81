package org.metodika.contracts.selflearning;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Этап возвращён в работу. */
@Meaning("A building step that was done is to be worked on again")
public record SelfLearningStepReopened(
        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Year in which the school year begins") int schoolYear,

        @Meaning("PROGRAMME, MENTOR_ATTESTATION, TOOLS_AND_FORMATS, ACHIEVEMENT_MONITORING or FEEDBACK")
        String step,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
