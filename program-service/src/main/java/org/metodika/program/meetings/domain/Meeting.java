package org.metodika.program.meetings.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * Заседание педагогического совета, методического совета или методического объединения with its minutes (A11, D07).
 *
 * <pre>
 *              sign
 *   RECORDED ─────────▶ SIGNED
 *     │ ↺ correct          │
 *     └─── annul ──────────┴───▶ ANNULLED
 * </pre>
 *
 * @param revision counts the changes, from 1
 */
public record Meeting(MeetingId id, String schoolId, int revision, Minutes minutes, MeetingStatus status) {

    /** Records the minutes of a meeting that took place. */
    public static Decision<MeetingEvent> record(
            MeetingId id, String schoolId, Minutes minutes, MeetingSurroundings now) {
        List<Flaw> flaws = MinutesCheck.flaws(minutes, now);
        return flaws.isEmpty()
                ? Decision.accepted(new MeetingEvent.Recorded(id, schoolId, minutes))
                : Decision.rejected(new MeetingRejection.MinutesInvalid(flaws));
    }

    /** Replaces what stands in minutes that nobody has signed. */
    public Decision<MeetingEvent> correct(Minutes corrected, MeetingSurroundings now) {
        if (!(status instanceof MeetingStatus.Recorded)) {
            return Decision.rejected(new MeetingRejection.MinutesNotOpen());
        }
        List<Flaw> flaws = MinutesCheck.flaws(corrected, now);
        if (!flaws.isEmpty()) {
            return Decision.rejected(new MeetingRejection.MinutesInvalid(flaws));
        }
        return corrected.equals(minutes)
                ? Decision.nothingToDo()
                : Decision.accepted(new MeetingEvent.Corrected(corrected));
    }

    /** Records that the chair signed; from then on the minutes are only annulled. */
    public Decision<MeetingEvent> sign(LocalDate on, LocalDate today) {
        if (!(status instanceof MeetingStatus.Recorded)) {
            return Decision.rejected(new MeetingRejection.MinutesNotOpen());
        }
        List<Flaw> missing = MinutesCheck.missingForSignature(minutes);
        if (!missing.isEmpty()) {
            return Decision.rejected(new MeetingRejection.MinutesIncomplete(missing));
        }
        if (on.isBefore(minutes.heldOn()) || on.isAfter(today)) {
            return Decision.rejected(new MeetingRejection.SignatureDateImpossible(minutes.heldOn(), today));
        }
        return Decision.accepted(new MeetingEvent.Signed(Objects.requireNonNull(minutes.chairId()), on));
    }

    /** Takes minutes out of force that are wrong; its number is free again. */
    public Decision<MeetingEvent> annul(String reason, LocalDate today) {
        if (status instanceof MeetingStatus.Annulled) {
            return Decision.rejected(new MeetingRejection.MinutesAlreadyAnnulled());
        }
        return reason.isBlank()
                ? Decision.rejected(new MeetingRejection.MeetingReasonMissing())
                : Decision.accepted(new MeetingEvent.Annulled(today, reason));
    }

    /** The meeting that the first event makes. */
    public static Meeting startedBy(MeetingEvent first) {
        if (first instanceof MeetingEvent.Recorded(var id, var schoolId, var minutes)) {
            return new Meeting(id, schoolId, 1, minutes, new MeetingStatus.Recorded());
        }
        throw new IllegalArgumentException("A meeting begins with its minutes, not with " + first);
    }

    /** The meeting after an event. */
    public Meeting evolve(MeetingEvent event) {
        return switch (event) {
            case MeetingEvent.Recorded _ -> throw new IllegalArgumentException("Recorded twice: " + id);
            case MeetingEvent.Corrected(var corrected) -> next(corrected, status);
            case MeetingEvent.Signed(var chair, var on) -> next(minutes, new MeetingStatus.Signed(on));
            case MeetingEvent.Annulled(var on, var reason) ->
                next(minutes, new MeetingStatus.Annulled(status.signature(), on, reason));
        };
    }

    private Meeting next(Minutes nextMinutes, MeetingStatus nextStatus) {
        return new Meeting(id, schoolId, revision + 1, nextMinutes, nextStatus);
    }

    /** What no two meetings have in common: school, kind, association, school year and number of the minutes. */
    public String key() {
        return key(schoolId, minutes);
    }

    /** The same for minutes that are not recorded yet. */
    public static String key(String schoolId, Minutes minutes) {
        return String.join(
                "|",
                schoolId,
                minutes.kind().name(),
                minutes.associationHeadId() == null
                        ? ""
                        : minutes.associationHeadId().toString(),
                String.valueOf(minutes.schoolYear()),
                minutes.number());
    }

    /** Whether the number of the minutes is taken by this meeting. */
    public boolean holdsNumber() {
        return !(status instanceof MeetingStatus.Annulled);
    }
}
