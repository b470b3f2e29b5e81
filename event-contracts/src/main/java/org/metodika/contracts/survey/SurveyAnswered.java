package org.metodika.contracts.survey;

import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Участник именного опроса ответил. */
@Meaning("An invited person answered a survey with names, without what they said; there is no such event for anonymous"
        + " answers")
public record SurveyAnswered(
        @Meaning("Id of the survey") UUID surveyId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the staff member who answered")
        UUID staffId) {}
