package org.metodika.contracts.correction;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Совещание по корректировке работы записано. */
@Meaning("A meeting about the correction of the work is on record; its decisions become duties")
public record CorrectionMeetingRecorded(
        @Meaning("Id of the meeting") UUID meetingId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Day it was held, in the time zone of the school")
        LocalDate heldOn,

        @Meaning("How many people took part") int participants,

        @Meaning("How many corrective actions it decided; each becomes a duty")
        int actions,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
