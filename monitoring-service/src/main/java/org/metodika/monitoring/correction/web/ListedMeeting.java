package org.metodika.monitoring.correction.web;

import java.time.LocalDate;
import java.util.UUID;
import org.metodika.monitoring.correctionrows.MeetingRow;

/**
 * A meeting in a list.
 *
 * @param actions how many decisions it took
 */
record ListedMeeting(
        UUID id,
        String schoolId,
        LocalDate heldOn,
        String subject,
        int participants,
        String corrected,
        int actions,
        boolean annulled) {

    static ListedMeeting of(MeetingRow row) {
        return new ListedMeeting(
                row.id(),
                row.schoolId(),
                row.date(),
                row.subject(),
                row.participants(),
                row.corrected(),
                row.actions(),
                row.annulled());
    }
}
