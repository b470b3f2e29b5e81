package org.metodika.program.associations.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens to a methodical association. */
public sealed interface AssociationEvent {

    /** Entered in the register. */
    record Registered(AssociationId id, String schoolId, AssociationFacts facts, StaffId head)
            implements AssociationEvent {}

    /** Name or subject area are others now. */
    record Changed(AssociationFacts facts) implements AssociationEvent {}

    /** Has another head, whom the members follow; the same head again where that head had left. */
    record HandedOver(StaffId from, StaffId to) implements AssociationEvent {}

    /** All members have followed. */
    record MembersMoved(StaffId from, @Nullable StaffId to) implements AssociationEvent {}

    /** The head leaves the school; {@code since} is the first day without one. */
    record Vacated(StaffId head, LocalDate since) implements AssociationEvent {}

    /** The dismissal of the head was recorded by mistake. */
    record HeadKept(StaffId head) implements AssociationEvent {}

    /** Exists no more; with {@code releasing} its members are moved to none. */
    record Dissolved(StaffId head, LocalDate on, String reason, boolean releasing) implements AssociationEvent {}
}
