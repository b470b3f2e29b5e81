package org.metodika.monitoring.correction.messaging;

import org.metodika.contracts.correction.CorrectionCatalogue;
import org.metodika.kit.projection.Reaction;
import org.metodika.kit.store.ContractJson;
import org.metodika.monitoring.correction.application.Meetings;
import org.metodika.monitoring.correction.domain.MeetingId;

/** What follows from meetings: their decisions become duties. */
public final class MeetingReaction {

    private MeetingReaction() {}

    public static Reaction of(Meetings meetings, ContractJson json) {
        return Reaction.named("meeting-actions", json)
                .on(
                        CorrectionCatalogue.CORRECTION_MEETING_RECORDED,
                        (meeting, cause) -> meetings.assignActions(new MeetingId(meeting.meetingId()), cause))
                .on(
                        CorrectionCatalogue.CORRECTION_MEETING_ANNULLED,
                        (meeting, cause) -> meetings.withdrawActions(new MeetingId(meeting.meetingId()), cause))
                .build();
    }
}
