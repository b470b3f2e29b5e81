package org.metodika.contracts.survey;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Опрос открыт. */
@Meaning("A survey was opened: answers are taken within its period")
public record SurveyOpened(
        @Meaning("Id of the survey") UUID surveyId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Day in the time zone of the school") LocalDate openedOn,

        @Meaning("Pseudonymous id of the staff member who did it; absent for people outside the schools and for the"
                + " system")
        @Nullable
        UUID by) {}
