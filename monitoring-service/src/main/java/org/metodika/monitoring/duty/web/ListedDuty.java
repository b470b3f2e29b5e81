package org.metodika.monitoring.duty.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.duty.domain.DutyKind;
import org.metodika.monitoring.duty.domain.Status;

/**
 * A duty in a list; the name is absent while the directory doesn't know the person.
 *
 * @param what what is to be corrected; absent for a report
 * @param overdueSince first day on which it is overdue; absent where it is not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ListedDuty(
        UUID id,
        String schoolId,
        UUID ownerId,
        @Nullable String ownerName,
        DutyKind kind,
        @Nullable Integer schoolYear,
        @Nullable UUID meetingId,
        @Nullable String what,
        LocalDate dueOn,
        Status status,
        @Nullable LocalDate overdueSince,
        @Nullable LocalDate overdueFoundOn,
        @Nullable LocalDate doneOn) {}
