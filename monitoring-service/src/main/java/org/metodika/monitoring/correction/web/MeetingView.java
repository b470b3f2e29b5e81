package org.metodika.monitoring.correction.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.correction.domain.Action;
import org.metodika.monitoring.correction.domain.Annulment;
import org.metodika.monitoring.correction.domain.Meeting;
import org.metodika.monitoring.correction.domain.MeetingId;
import org.metodika.monitoring.correction.domain.Minutes;
import org.metodika.monitoring.duty.application.Corrections;

/**
 * A meeting with its decisions; names are absent while the directory doesn't know the people.
 *
 * @param annulledBecause why the record was annulled; absent while it stands
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeetingView(
        MeetingId id,
        String schoolId,
        LocalDate heldOn,
        String subject,
        int participants,
        String corrected,
        List<ActionView> actions,
        @Nullable LocalDate annulledOn,
        @Nullable String annulledBecause) {

    /**
     * A decision.
     *
     * @param dutyId the duty that it becomes a moment after the meeting is recorded
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ActionView(
            UUID dutyId,
            String what,
            UUID responsibleId,
            @Nullable String responsibleName,
            LocalDate dueOn) {}

    static MeetingView of(Meeting meeting, Map<UUID, String> names) {
        Minutes minutes = meeting.minutes();
        Annulment annulled = meeting.annulled();
        List<ActionView> actions = new ArrayList<>();
        for (Action action : minutes.actions()) {
            UUID responsible = action.responsible().value();
            actions.add(new ActionView(
                    Corrections.idOf(meeting.id().value(), actions.size()),
                    action.what(),
                    responsible,
                    names.get(responsible),
                    action.dueOn()));
        }
        return new MeetingView(
                meeting.id(),
                meeting.schoolId(),
                minutes.heldOn(),
                minutes.subject(),
                minutes.participants(),
                minutes.corrected(),
                actions,
                annulled == null ? null : annulled.on(),
                annulled == null ? null : annulled.reason());
    }
}
