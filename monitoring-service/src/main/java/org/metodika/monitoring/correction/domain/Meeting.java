package org.metodika.monitoring.correction.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.monitoring.ids.StaffId;

/**
 * Record of a meeting about the correction of the work (совещание по корректировке работы, A23). It never changes: one that was
 * recorded by mistake is annulled and stays readable.
 *
 * @param annulled null while it stands
 */
public record Meeting(
        MeetingId id,
        String schoolId,
        Minutes minutes,
        @Nullable Annulment annulled) {

    private static final int YEARS_AHEAD = 3;

    /**
     * Records a meeting.
     *
     * @param staff who is on the staff of the school
     */
    public static Decision<MeetingEvent> record(
            MeetingId id, String schoolId, Minutes minutes, LocalDate today, Predicate<StaffId> staff) {
        List<Flaw> flaws = new ArrayList<>();
        if (minutes.heldOn().isAfter(today)) {
            flaws.add(Flaw.at("/heldOn", "past-or-present"));
        }
        present(flaws, "/subject", minutes.subject());
        present(flaws, "/corrected", minutes.corrected());
        if (minutes.actions().isEmpty()) {
            flaws.add(Flaw.at("/actions", "not-empty"));
        }
        LocalDate latest = today.plusYears(YEARS_AHEAD);
        for (int i = 0; i < minutes.actions().size(); i++) {
            Action action = minutes.actions().get(i);
            present(flaws, "/actions/" + i + "/what", action.what());
            if (!staff.test(action.responsible())) {
                flaws.add(Flaw.at("/actions/" + i + "/responsibleId", "not-on-staff-here"));
            }
            if (action.dueOn().isBefore(minutes.heldOn()) || action.dueOn().isAfter(latest)) {
                flaws.add(Flaw.at("/actions/" + i + "/dueOn", "date-between", minutes.heldOn(), latest));
            }
        }
        return flaws.isEmpty()
                ? Decision.accepted(new MeetingEvent.Recorded(id, schoolId, minutes))
                : Decision.rejected(new MeetingRefusal.CorrectionMeetingInvalid(flaws));
    }

    /** Annuls the record, with a written reason. */
    public Decision<MeetingEvent> annul(Annulment annulment) {
        if (annulled != null) {
            return Decision.rejected(new MeetingRefusal.CorrectionMeetingIsAnnulled());
        }
        return annulment.reason().isBlank()
                ? Decision.rejected(
                        new MeetingRefusal.CorrectionMeetingInvalid(List.of(Flaw.at("/reason", "not-blank"))))
                : Decision.accepted(new MeetingEvent.Annulled(annulment));
    }

    /** The record that the first event makes. */
    public static Meeting startedBy(MeetingEvent first) {
        if (first instanceof MeetingEvent.Recorded(var id, var school, var minutes)) {
            return new Meeting(id, school, minutes, null);
        }
        throw new IllegalArgumentException("A meeting begins with its record, not with " + first);
    }

    /** The record after an event. */
    public Meeting evolve(MeetingEvent event) {
        return switch (event) {
            case MeetingEvent.Recorded _ -> throw new IllegalStateException("Recorded twice: " + id);
            case MeetingEvent.Annulled(var annulment) -> new Meeting(id, schoolId, minutes, annulment);
        };
    }

    private static void present(List<Flaw> flaws, String pointer, String text) {
        if (text.isBlank()) {
            flaws.add(Flaw.at(pointer, "not-blank"));
        }
    }
}
