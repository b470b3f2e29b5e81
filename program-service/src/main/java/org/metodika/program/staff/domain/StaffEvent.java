package org.metodika.program.staff.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a staff member. */
public sealed interface StaffEvent {

    /** Came to the school, or entered the directory. */
    record StaffMemberJoined(StaffId id, String schoolId, String staffNumber, StaffFacts facts) implements StaffEvent {}

    /** Came back after a dismissal. */
    record StaffMemberRejoined(StaffFacts facts) implements StaffEvent {}

    /** The facts are others now. */
    record StaffMemberChanged(StaffFacts facts) implements StaffEvent {}

    /** Left the school; {@code dismissedOn} is the last day of work. */
    record StaffMemberDismissed(LocalDate dismissedOn) implements StaffEvent {}

    /**
     * A dismissal that was recorded by mistake is undone.
     *
     * @param by staff member who undid it; null for people outside the schools
     */
    record StaffDismissalAnnulled(
            LocalDate dismissedOn,
            String reason,
            Instant at,
            @Nullable UUID by) implements StaffEvent {}
}
