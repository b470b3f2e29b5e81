package org.metodika.contracts.meeting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Протокол аннулирован. */
@Meaning("Minutes were annulled with a reason; they stay for the record and count no more")
public record MeetingAnnulled(
        @Meaning("Id of the meeting") UUID meetingId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("PEDAGOGICAL_COUNCIL, METHODICAL_COUNCIL or ASSOCIATION (A11)")
        String kind,

        @Meaning("Day of the meeting") LocalDate heldOn,

        @Meaning("Number of the minutes; one per school, kind and school year, for associations per head as well")
        String protocolNumber,

        @Meaning("Day it was annulled") LocalDate annulledOn,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
