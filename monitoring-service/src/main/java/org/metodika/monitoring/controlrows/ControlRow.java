package org.metodika.monitoring.controlrows;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.control.ControlState;
import org.metodika.monitoring.daylist.DayRow;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A control as lists show it.
 *
 * @param kind PRELIMINARY, CURRENT or FINAL
 * @param object what is controlled (B45)
 * @param date day of the plan, in the time zone of the school
 * @param status OPEN, SETTLED or CANCELLED
 * @param watched the day again while nobody has marked it overdue yet and it still can be; absent otherwise
 * @param grade estimate of the result; null where there is none
 * @param decision MEASURE or CORRECT_THE_PLAN; null where none was taken
 * @param toDo last day of a measure that is not done yet; absent otherwise
 * @param outcome what the program did about the decision to correct its plan
 */
@Document("control_rows")
@CompoundIndex(name = "all", def = "{'date': 1, '_id': 1}")
@CompoundIndex(name = "school", def = "{'schoolId': 1, 'date': 1, '_id': 1}")
@CompoundIndex(name = "school_status", def = "{'schoolId': 1, 'status': 1, 'date': 1, '_id': 1}")
@CompoundIndex(name = "status", def = "{'status': 1, 'date': 1, '_id': 1}")
@CompoundIndex(name = "teacher", def = "{'teacherId': 1, 'date': 1, '_id': 1}")
@CompoundIndex(name = "controller", def = "{'controllerId': 1, 'date': 1, '_id': 1}")
@CompoundIndex(name = "responsible", def = "{'responsibleId': 1, 'date': 1, '_id': 1}")
@CompoundIndex(name = "program", def = "{'programId': 1, 'date': 1, '_id': 1}")
@CompoundIndex(
        name = "to_do",
        def = "{'schoolId': 1, 'toDo': 1, 'date': 1}",
        partialFilter = "{'toDo': {'$exists': true}}")
@CompoundIndex(name = "watch", def = "{'watched': 1, '_id': 1}", partialFilter = "{'watched': {'$exists': true}}")
public record ControlRow(
        @Id UUID id,
        UUID programId,
        String schoolId,
        UUID teacherId,
        String kind,
        String object,
        LocalDate date,
        UUID controllerId,
        boolean planned,
        String status,
        @Nullable LocalDate watched,
        @Nullable LocalDate overdueOn,
        @Nullable LocalDate heldOn,
        @Nullable String grade,
        @Nullable String decision,
        @Nullable UUID responsibleId,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn,
        @Nullable LocalDate toDo,
        @Nullable String outcome)
        implements DayRow {

    private static final String OPEN = "OPEN";

    static ControlRow of(ControlState state) {
        boolean watched = state.status().equals(OPEN) && state.overdueOn() == null;
        return new ControlRow(
                state.controlId(),
                state.programId(),
                state.schoolId(),
                state.teacherId(),
                state.kind(),
                state.object(),
                state.date(),
                state.controllerId(),
                state.planned(),
                state.status(),
                watched ? state.date() : null,
                state.overdueOn(),
                state.heldOn(),
                state.grade(),
                state.decision(),
                state.responsibleId(),
                state.dueOn(),
                state.doneOn(),
                state.doneOn() == null ? state.dueOn() : null,
                state.outcome());
    }

    /** First day on which it was overdue; null where it is not overdue on that day. */
    public @Nullable LocalDate overdueSince(LocalDate today) {
        return status.equals(OPEN) && date.isBefore(today) ? date.plusDays(1) : null;
    }
}
