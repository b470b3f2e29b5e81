package org.metodika.monitoring.dutyrows;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.duty.DutyCatalogue;
import org.metodika.contracts.duty.DutyState;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.metodika.monitoring.daylist.DayRow;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A duty as lists show it.
 *
 * @param kind YEARLY_REPORT or CORRECTION
 * @param what what is to be corrected, in words; null for a report
 * @param date last day
 * @param status OPEN, DONE or WITHDRAWN
 */
@Document("duty_rows")
@CompoundIndex(name = "all", def = "{'date': 1, '_id': 1}")
@CompoundIndex(name = "school", def = "{'schoolId': 1, 'date': 1, '_id': 1}")
@CompoundIndex(name = "school_status", def = "{'schoolId': 1, 'kind': 1, 'status': 1, 'date': 1, '_id': 1}")
@CompoundIndex(name = "status", def = "{'kind': 1, 'status': 1, 'date': 1, '_id': 1}")
@CompoundIndex(name = "owner", def = "{'ownerId': 1, 'date': 1, '_id': 1}")
@CompoundIndex(
        name = "meeting",
        def = "{'meetingId': 1, 'date': 1, '_id': 1}",
        partialFilter = "{'meetingId': {'$exists': true}}")
@CompoundIndex(name = "watch", def = "{'watched': 1, '_id': 1}", partialFilter = "{'watched': {'$exists': true}}")
public record DutyRow(
        @Id UUID id,
        String schoolId,
        UUID ownerId,
        String kind,
        @Nullable Integer schoolYear,
        @Nullable UUID meetingId,
        @Nullable String what,
        LocalDate date,
        String status,
        @Nullable LocalDate watched,
        @Nullable LocalDate overdueOn,
        @Nullable LocalDate doneOn)
        implements DayRow {

    /** Keeps the rows by following the service's own duties. */
    public static StateProjection<DutyState, DutyRow> projection(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>("duty-rows", DutyCatalogue.DUTY_STATE, DutyRow.class, DutyRow::of, mongo, json);
    }

    static DutyRow of(DutyState state) {
        return new DutyRow(
                state.dutyId(),
                state.schoolId(),
                state.ownerId(),
                state.kind(),
                state.schoolYear(),
                state.meetingId(),
                state.what(),
                state.dueOn(),
                state.status(),
                state.quietUntil(),
                state.overdueOn(),
                state.doneOn());
    }

    /** First day on which it was overdue; null where it is not overdue on that day. */
    public @Nullable LocalDate overdueSince(LocalDate today) {
        return status.equals("OPEN") && date.isBefore(today) ? date.plusDays(1) : null;
    }
}
