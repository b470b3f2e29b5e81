package org.metodika.monitoring.announcement.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.monitoring.ids.StaffId;

/**
 * What one person has done with an announcement (E14).
 *
 * @param schoolId school of the person
 * @param readOn day it was read, in the time zone of the school
 * @param acknowledgedOn day it was acknowledged; null before
 */
public record Reading(
        AnnouncementId announcement,
        String schoolId,
        StaffId person,
        LocalDate readOn,
        @Nullable LocalDate acknowledgedOn) {

    /** What happens to it. */
    public sealed interface Event {

        record Read(AnnouncementId announcement, String schoolId, StaffId person, LocalDate on) implements Event {}

        record Acknowledged(LocalDate on) implements Event {}
    }

    /** Somebody reads it; who acknowledges what was not marked as read has read it then. */
    public static Decision<Event> read(Event.Read read, boolean acknowledging) {
        return acknowledging ? Decision.accepted(read, new Event.Acknowledged(read.on())) : Decision.accepted(read);
    }

    /** The reader is acquainted with it; again with no further effect. */
    public Decision<Event> acknowledge(LocalDate today) {
        return acknowledgedOn == null ? Decision.accepted(new Event.Acknowledged(today)) : Decision.nothingToDo();
    }

    /** The reading that the first event makes. */
    public static Reading startedBy(Event first) {
        if (first instanceof Event.Read(var announcement, var school, var person, var on)) {
            return new Reading(announcement, school, person, on, null);
        }
        throw new IllegalArgumentException("A reading begins by reading, not with " + first);
    }

    /** The reading after an event. */
    public Reading evolve(Event event) {
        return switch (event) {
            case Event.Read _ -> throw new IllegalStateException("Read twice: " + announcement);
            case Event.Acknowledged(var on) -> new Reading(announcement, schoolId, person, readOn, on);
        };
    }
}
