package org.metodika.monitoring.correctionrows;

import java.time.LocalDate;
import java.util.UUID;
import org.metodika.contracts.correction.CorrectionCatalogue;
import org.metodika.contracts.correction.CorrectionMeetingState;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.metodika.monitoring.daylist.DayRow;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A meeting as lists show it.
 *
 * @param date day it was held
 * @param actions how many decisions it took
 */
@Document("correction_meeting_rows")
@CompoundIndex(name = "all", def = "{'date': 1, '_id': 1}")
@CompoundIndex(name = "school", def = "{'schoolId': 1, 'date': 1, '_id': 1}")
public record MeetingRow(
        @Id UUID id,
        String schoolId,
        LocalDate date,
        String subject,
        int participants,
        String corrected,
        int actions,
        boolean annulled)
        implements DayRow {

    /** Keeps the rows by following the service's own meetings. */
    public static StateProjection<CorrectionMeetingState, MeetingRow> projection(
            MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "correction-meeting-rows",
                CorrectionCatalogue.CORRECTION_MEETING_STATE,
                MeetingRow.class,
                MeetingRow::of,
                mongo,
                json);
    }

    static MeetingRow of(CorrectionMeetingState state) {
        return new MeetingRow(
                state.meetingId(),
                state.schoolId(),
                state.heldOn(),
                state.subject(),
                state.participants(),
                state.corrected(),
                state.actions(),
                state.annulled());
    }
}
