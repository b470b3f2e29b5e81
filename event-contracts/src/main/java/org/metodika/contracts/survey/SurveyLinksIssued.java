package org.metodika.contracts.survey;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Выпущены одноразовые ссылки. */
@Meaning("A group of an anonymous survey was given one-time links; nothing is told of their use")
public record SurveyLinksIssued(
        @Meaning("Id of the survey") UUID surveyId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Group that is asked (C30)") String group,
        @Meaning("How many links") int count,

        @Meaning("Pseudonymous id of the staff member who did it; absent for people outside the schools and for the"
                + " system")
        @Nullable
        UUID by) {}
