package org.metodika.program.meetings.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.program.meetings.domain.AgendaItem;
import org.metodika.program.meetings.domain.Meeting;
import org.metodika.program.meetings.domain.MeetingDecision;
import org.metodika.program.meetings.domain.MeetingId;
import org.metodika.program.meetings.domain.MeetingKind;
import org.metodika.program.meetings.domain.MeetingStatus;
import org.metodika.program.meetings.domain.Minutes;

/**
 * A meeting as a caller sees it; the fields of the minutes are those that PUT takes.
 *
 * @param schoolYear year in which the school year begins
 * @param revision counts the changes
 */
record MeetingView(
        MeetingId id,
        String schoolId,
        MeetingStatus.Name status,
        int revision,
        int schoolYear,
        MeetingKind kind,
        LocalDate heldOn,
        String number,
        @Nullable UUID associationHeadId,
        @Nullable UUID chairId,
        List<AgendaItem> agenda,
        List<MeetingDecision> decisions,
        @Nullable UUID schoolProgrammeId,
        List<UUID> programs,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate annulledOn,
        @Nullable String annulledBecause) {

    static MeetingView of(Meeting meeting) {
        Minutes minutes = meeting.minutes();
        MeetingStatus.Annulled annulled = meeting.status() instanceof MeetingStatus.Annulled done ? done : null;
        return new MeetingView(
                meeting.id(),
                meeting.schoolId(),
                meeting.status().asName(),
                meeting.revision(),
                minutes.schoolYear(),
                minutes.kind(),
                minutes.heldOn(),
                minutes.number(),
                minutes.associationHeadId(),
                minutes.chairId(),
                minutes.agenda(),
                minutes.decisions(),
                minutes.schoolProgrammeId(),
                minutes.programs(),
                meeting.status().signature(),
                annulled == null ? null : annulled.on(),
                annulled == null ? null : annulled.reason());
    }
}
