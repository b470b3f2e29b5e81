package org.metodika.contracts.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Опрос закрыт. */
@Meaning("A survey was closed and its answers counted; nothing in it speaks of fewer than five people (L6)")
public record SurveyClosed(
        @Meaning("Id of the survey") UUID surveyId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Day in the time zone of the school") LocalDate closedOn,

        @Meaning("One entry per group, and one for all together where that gives no group away")
        List<SurveyGroupResult> results,

        @Meaning("Pseudonymous id of the staff member who did it; absent for people outside the schools and for the"
                + " system")
        @Nullable
        UUID by) {}
