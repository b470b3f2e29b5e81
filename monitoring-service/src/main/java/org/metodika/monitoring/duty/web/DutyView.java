package org.metodika.monitoring.duty.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.duty.domain.Duty;
import org.metodika.monitoring.duty.domain.DutyId;
import org.metodika.monitoring.duty.domain.DutyKind;
import org.metodika.monitoring.duty.domain.Origin;
import org.metodika.monitoring.duty.domain.Reopening;
import org.metodika.monitoring.duty.domain.Standing;
import org.metodika.monitoring.duty.domain.Status;

/**
 * A duty; names are absent while the directory doesn't know the people.
 *
 * @param what what is to be corrected; absent for a report
 * @param remindBefore days before the last day on which one is reminded
 * @param overdueSince first day on which it is overdue
 * @param overdueFoundOn day on which the schedule found it overdue
 * @param withdrawnBecause why nobody owes it any more; absent where its meeting was annulled
 * @param reopenedBecause why it was owed again, the latest time
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DutyView(
        DutyId id,
        String schoolId,
        UUID ownerId,
        @Nullable String ownerName,
        DutyKind kind,
        @Nullable Integer schoolYear,
        @Nullable UUID meetingId,
        @Nullable String what,
        LocalDate dueOn,
        List<Integer> remindBefore,
        Status status,
        @Nullable LocalDate overdueSince,
        @Nullable LocalDate overdueFoundOn,
        @Nullable LocalDate doneOn,
        @Nullable String reference,
        @Nullable String withdrawnBecause,
        @Nullable LocalDate reopenedOn,
        @Nullable String reopenedBecause) {

    static DutyView of(Duty duty, @Nullable String ownerName, LocalDate today) {
        Origin origin = duty.origin();
        Standing.Done done = duty.standing() instanceof Standing.Done present ? present : null;
        Reopening reopened = duty.reopened();
        return new DutyView(
                duty.id(),
                duty.schoolId(),
                duty.owner().value(),
                ownerName,
                origin.kind(),
                origin instanceof Origin.YearlyReport(int year) ? year : null,
                origin instanceof Origin.Correction(var meeting, var _) ? meeting : null,
                origin instanceof Origin.Correction(var _, var what) ? what : null,
                duty.term().dueOn(),
                duty.term().remindBefore(),
                duty.standing().status(),
                duty.overdueSince(today),
                duty.overdueOn(),
                done == null ? null : done.doneOn(),
                done == null ? null : done.reference(),
                duty.standing() instanceof Standing.Withdrawn(var reason) ? reason : null,
                reopened == null ? null : reopened.on(),
                reopened == null ? null : reopened.reason());
    }
}
