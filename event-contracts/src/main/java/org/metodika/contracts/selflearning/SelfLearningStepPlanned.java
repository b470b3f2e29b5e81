package org.metodika.contracts.selflearning;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Этап запланирован. */
@Meaning("A building step has somebody who answers for it, and a day")
public record SelfLearningStepPlanned(
        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Year in which the school year begins") int schoolYear,

        @Meaning("PROGRAMME, MENTOR_ATTESTATION, TOOLS_AND_FORMATS, ACHIEVEMENT_MONITORING or FEEDBACK")
        String step,

        @Meaning("Pseudonymous id of the staff member who answers for it")
        UUID responsibleId,

        @Meaning("Day by which it is to be done") LocalDate plannedOn,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
