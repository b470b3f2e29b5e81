package org.metodika.monitoring.duty.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.ids.StaffId;

/** What happens to a duty. */
public sealed interface DutyEvent {

    /** @param on today at the school */
    record Assigned(DutyId id, String schoolId, Origin origin, StaffId owner, Term term, LocalDate on)
            implements DutyEvent {}

    /** @param before last day until now */
    record Changed(Term term, LocalDate before) implements DutyEvent {}

    record Reminded(LocalDate on) implements DutyEvent {}

    /** @param foundOn day on which the schedule found it, in the time zone of the school */
    record FoundOverdue(LocalDate foundOn) implements DutyEvent {}

    record HandedIn(Standing.Done done) implements DutyEvent {}

    record Withdrawn(@Nullable String reason) implements DutyEvent {}

    record Reopened(Reopening reopening) implements DutyEvent {}
}
