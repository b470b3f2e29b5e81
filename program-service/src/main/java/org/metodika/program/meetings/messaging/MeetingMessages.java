package org.metodika.program.meetings.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.meeting.MeetingAgendaItem;
import org.metodika.contracts.meeting.MeetingAnnulled;
import org.metodika.contracts.meeting.MeetingCatalogue;
import org.metodika.contracts.meeting.MeetingCorrected;
import org.metodika.contracts.meeting.MeetingDecision;
import org.metodika.contracts.meeting.MeetingRecorded;
import org.metodika.contracts.meeting.MeetingSigned;
import org.metodika.contracts.meeting.MeetingState;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;
import org.metodika.program.meetings.domain.Meeting;
import org.metodika.program.meetings.domain.MeetingEvent;
import org.metodika.program.meetings.domain.MeetingStatus;
import org.metodika.program.meetings.domain.Minutes;

/** Tells the platform what happens to minutes: numbers and ids in the events, the texts on the state topic. */
public final class MeetingMessages implements AggregateMessages<Meeting, MeetingEvent> {

    @Override
    public Message<?> event(Meeting after, MeetingEvent event, @Nullable UUID by) {
        UUID id = after.id().value();
        Minutes minutes = after.minutes();
        return switch (event) {
            case MeetingEvent.Recorded _ ->
                new Message<>(
                        MeetingCatalogue.MEETING_RECORDED,
                        new MeetingRecorded(
                                id,
                                after.schoolId(),
                                minutes.kind().name(),
                                minutes.heldOn(),
                                minutes.schoolYear(),
                                minutes.number(),
                                minutes.associationHeadId(),
                                minutes.agenda().size(),
                                minutes.decisions().size(),
                                minutes.schoolProgrammeId(),
                                minutes.programs(),
                                by));
            case MeetingEvent.Corrected _ ->
                new Message<>(
                        MeetingCatalogue.MEETING_CORRECTED,
                        new MeetingCorrected(
                                id,
                                after.schoolId(),
                                minutes.kind().name(),
                                minutes.heldOn(),
                                minutes.schoolYear(),
                                minutes.number(),
                                minutes.associationHeadId(),
                                minutes.agenda().size(),
                                minutes.decisions().size(),
                                minutes.schoolProgrammeId(),
                                minutes.programs(),
                                by));
            case MeetingEvent.Signed(var chair, var on) ->
                new Message<>(
                        MeetingCatalogue.MEETING_SIGNED,
                        new MeetingSigned(
                                id,
                                after.schoolId(),
                                minutes.kind().name(),
                                minutes.heldOn(),
                                minutes.number(),
                                chair,
                                on,
                                by));
            case MeetingEvent.Annulled(var on, var reason) ->
                new Message<>(
                        MeetingCatalogue.MEETING_ANNULLED,
                        new MeetingAnnulled(
                                id,
                                after.schoolId(),
                                minutes.kind().name(),
                                minutes.heldOn(),
                                minutes.number(),
                                on,
                                by));
        };
    }

    @Override
    public Message<?> state(Meeting meeting) {
        Minutes minutes = meeting.minutes();
        return new Message<>(
                MeetingCatalogue.MEETING_STATE,
                new MeetingState(
                        meeting.id().value(),
                        meeting.schoolId(),
                        meeting.revision(),
                        minutes.kind().name(),
                        minutes.heldOn(),
                        minutes.schoolYear(),
                        minutes.number(),
                        minutes.associationHeadId(),
                        minutes.chairId(),
                        minutes.agenda().stream()
                                .map(item -> new MeetingAgendaItem(item.title(), item.goals()))
                                .toList(),
                        minutes.decisions().stream()
                                .map(decision -> new MeetingDecision(
                                        decision.text(), decision.responsibleId(), decision.deadline()))
                                .toList(),
                        minutes.schoolProgrammeId(),
                        minutes.programs(),
                        meeting.status().asName().name(),
                        meeting.status().signature(),
                        meeting.status() instanceof MeetingStatus.Annulled annulled ? annulled.reason() : null));
    }
}
