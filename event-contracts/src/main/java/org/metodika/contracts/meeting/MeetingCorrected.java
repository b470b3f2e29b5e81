package org.metodika.contracts.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Протокол заседания исправлен до подписания. */
@Meaning("Minutes that were not signed yet were corrected")
public record MeetingCorrected(
        @Meaning("Id of the meeting") UUID meetingId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("PEDAGOGICAL_COUNCIL, METHODICAL_COUNCIL or ASSOCIATION (A11)")
        String kind,

        @Meaning("Day of the meeting") LocalDate heldOn,

        @Meaning("Year in which the school year of the meeting begins")
        int schoolYear,

        @Meaning("Number of the minutes; one per school, kind and school year, for associations per head as well")
        String protocolNumber,

        @Meaning("Pseudonymous id of the head of the association; for ASSOCIATION alone") @Nullable
        UUID associationHeadId,

        @Meaning("Items of the agenda") int agendaItems,
        @Meaning("Decisions taken") int decisions,

        @Meaning("School programme that was discussed") @Nullable
        UUID schoolProgrammeId,

        @Meaning("Personified programs that were discussed") List<UUID> programs,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
