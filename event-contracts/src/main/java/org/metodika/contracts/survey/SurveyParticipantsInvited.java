package org.metodika.contracts.survey;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Приглашены участники именного опроса. */
@Meaning("Members of the staff were invited to a survey with names")
public record SurveyParticipantsInvited(
        @Meaning("Id of the survey") UUID surveyId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Group that is asked (C30)") String group,

        @Meaning("Pseudonymous ids of those who were invited")
        List<UUID> staffIds,

        @Meaning("Pseudonymous id of the staff member who did it; absent for people outside the schools and for the"
                + " system")
        @Nullable
        UUID by) {}
