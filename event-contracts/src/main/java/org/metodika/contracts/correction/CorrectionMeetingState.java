package org.metodika.contracts.correction;

import java.time.LocalDate;
import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Совещание по корректировке работы: текущее состояние. */
@Meaning("Present content of a record of a meeting")
public record CorrectionMeetingState(
        @Meaning("Id of the meeting") UUID meetingId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Day it was held, in the time zone of the school")
        LocalDate heldOn,

        @Meaning("What it was about") String subject,
        @Meaning("How many people took part") int participants,
        @Meaning("What in the work is corrected") String corrected,

        @Meaning("How many corrective actions it decided; each becomes a duty")
        int actions,

        @Meaning("Whether the record was annulled") boolean annulled) {}
