package org.metodika.contracts.correction;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Запись совещания аннулирована. */
@Meaning("The record was made by mistake; what is open of its decisions is withdrawn")
public record CorrectionMeetingAnnulled(
        @Meaning("Id of the meeting") UUID meetingId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
