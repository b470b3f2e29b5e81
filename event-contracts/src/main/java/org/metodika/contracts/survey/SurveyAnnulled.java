package org.metodika.contracts.survey;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Опрос аннулирован. */
@Meaning("A survey was annulled: what it found counts no more")
public record SurveyAnnulled(
        @Meaning("Id of the survey") UUID surveyId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the staff member who did it; absent for people outside the schools and for the"
                + " system")
        @Nullable
        UUID by) {}
