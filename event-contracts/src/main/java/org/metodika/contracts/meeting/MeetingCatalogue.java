package org.metodika.contracts.meeting;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class MeetingCatalogue {

    /** Events of meetings of councils and associations. */
    public static final Topic MEETING_EVENTS = Topic.events("meeting", "program-service");

    /** Present content of meetings of councils and associations. */
    public static final Topic MEETING_STATES = Topic.state("meeting", "program-service");

    public static final MessageType<MeetingRecorded> MEETING_RECORDED =
            new MessageType<>("org.metodika.meeting.recorded.v1", MeetingRecorded.class, MEETING_EVENTS);

    public static final MessageType<MeetingCorrected> MEETING_CORRECTED =
            new MessageType<>("org.metodika.meeting.corrected.v1", MeetingCorrected.class, MEETING_EVENTS);

    public static final MessageType<MeetingSigned> MEETING_SIGNED =
            new MessageType<>("org.metodika.meeting.signed.v1", MeetingSigned.class, MEETING_EVENTS);

    public static final MessageType<MeetingAnnulled> MEETING_ANNULLED =
            new MessageType<>("org.metodika.meeting.annulled.v1", MeetingAnnulled.class, MEETING_EVENTS);

    public static final MessageType<MeetingState> MEETING_STATE =
            new MessageType<>("org.metodika.meeting.state.v1", MeetingState.class, MEETING_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL =
            List.of(MEETING_RECORDED, MEETING_CORRECTED, MEETING_SIGNED, MEETING_ANNULLED, MEETING_STATE);

    private MeetingCatalogue() {}
}
