package org.metodika.monitoring.correction.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.correction.CorrectionCatalogue;
import org.metodika.contracts.correction.CorrectionMeetingAnnulled;
import org.metodika.contracts.correction.CorrectionMeetingRecorded;
import org.metodika.contracts.correction.CorrectionMeetingState;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;
import org.metodika.monitoring.correction.domain.Meeting;
import org.metodika.monitoring.correction.domain.MeetingEvent;
import org.metodika.monitoring.correction.domain.Minutes;

/** Events of meetings as messages of the contract; words stay in the state. */
public final class MeetingMessages implements AggregateMessages<Meeting, MeetingEvent> {

    @Override
    public Message<?> event(Meeting after, MeetingEvent event, @Nullable UUID by) {
        UUID id = after.id().value();
        String school = after.schoolId();
        Minutes minutes = after.minutes();
        return switch (event) {
            case MeetingEvent.Recorded _ ->
                new Message<>(
                        CorrectionCatalogue.CORRECTION_MEETING_RECORDED,
                        new CorrectionMeetingRecorded(
                                id,
                                school,
                                minutes.heldOn(),
                                minutes.participants(),
                                minutes.actions().size(),
                                by));
            case MeetingEvent.Annulled _ ->
                new Message<>(
                        CorrectionCatalogue.CORRECTION_MEETING_ANNULLED, new CorrectionMeetingAnnulled(id, school, by));
        };
    }

    @Override
    public Message<?> state(Meeting meeting) {
        Minutes minutes = meeting.minutes();
        return new Message<>(
                CorrectionCatalogue.CORRECTION_MEETING_STATE,
                new CorrectionMeetingState(
                        meeting.id().value(),
                        meeting.schoolId(),
                        minutes.heldOn(),
                        minutes.subject(),
                        minutes.participants(),
                        minutes.corrected(),
                        minutes.actions().size(),
                        meeting.annulled() != null));
    }
}
