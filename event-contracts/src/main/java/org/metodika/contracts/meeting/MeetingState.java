package org.metodika.contracts.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Заседание: текущее содержание протокола. */
@Meaning("Present content of the minutes of a meeting, with free text: for services only")
public record MeetingState(
        @Meaning("Id of the meeting") UUID meetingId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Counts the changes") int revision,

        @Meaning("PEDAGOGICAL_COUNCIL, METHODICAL_COUNCIL or ASSOCIATION (A11)")
        String kind,

        @Meaning("Day of the meeting") LocalDate heldOn,

        @Meaning("Year in which the school year of the meeting begins")
        int schoolYear,

        @Meaning("Number of the minutes; one per school, kind and school year, for associations per head as well")
        String protocolNumber,

        @Meaning("Pseudonymous id of the head of the association; for ASSOCIATION alone") @Nullable
        UUID associationHeadId,

        @Meaning("Pseudonymous id of the chair") @Nullable UUID chairId,
        @Meaning("Items of the agenda in their order") List<MeetingAgendaItem> agenda,
        @Meaning("Decisions in their order") List<MeetingDecision> decisions,

        @Meaning("School programme that was discussed") @Nullable
        UUID schoolProgrammeId,

        @Meaning("Personified programs that were discussed") List<UUID> programs,
        @Meaning("RECORDED, SIGNED or ANNULLED") String status,
        @Meaning("Day of the signature") @Nullable LocalDate signedOn,
        @Meaning("Why it was annulled") @Nullable String annulledBecause) {}
