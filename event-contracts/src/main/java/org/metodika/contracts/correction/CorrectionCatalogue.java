package org.metodika.contracts.correction;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class CorrectionCatalogue {

    /** Events of meetings about the correction of the work. */
    public static final Topic CORRECTION_MEETING_EVENTS = Topic.events("correction-meeting", "monitoring-service");

    /** Present content of meetings about the correction of the work. */
    public static final Topic CORRECTION_MEETING_STATES = Topic.state("correction-meeting", "monitoring-service");

    public static final MessageType<CorrectionMeetingRecorded> CORRECTION_MEETING_RECORDED = new MessageType<>(
            "org.metodika.correction-meeting.recorded.v1", CorrectionMeetingRecorded.class, CORRECTION_MEETING_EVENTS);

    public static final MessageType<CorrectionMeetingAnnulled> CORRECTION_MEETING_ANNULLED = new MessageType<>(
            "org.metodika.correction-meeting.annulled.v1", CorrectionMeetingAnnulled.class, CORRECTION_MEETING_EVENTS);

    public static final MessageType<CorrectionMeetingState> CORRECTION_MEETING_STATE = new MessageType<>(
            "org.metodika.correction-meeting.state.v1", CorrectionMeetingState.class, CORRECTION_MEETING_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL =
            List.of(CORRECTION_MEETING_RECORDED, CORRECTION_MEETING_ANNULLED, CORRECTION_MEETING_STATE);

    private CorrectionCatalogue() {}
}
