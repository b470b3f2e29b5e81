package org.metodika.monitoring.controlrows;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Which controls are looked for; what is null does not matter.
 *
 * @param programs only controls of these programs
 * @param dueUntil only open ones that the plan asks for up to that day
 * @param overdue only open ones past their day, by the day of their school
 * @param measureOpen only those whose measure is still to be done
 */
public record WantedControls(
        @Nullable String schoolId,
        @Nullable UUID teacherId,
        @Nullable UUID controllerId,
        @Nullable Set<UUID> programs,
        @Nullable String kind,
        @Nullable String object,
        @Nullable String status,
        @Nullable LocalDate dueUntil,
        boolean overdue,
        boolean measureOpen) {

    /** The conditions that don't depend on the day. */
    List<Criteria> conditions() {
        List<Criteria> conditions = new ArrayList<>();
        equal(conditions, "schoolId", schoolId);
        equal(conditions, "teacherId", teacherId);
        equal(conditions, "controllerId", controllerId);
        equal(conditions, "kind", kind);
        equal(conditions, "object", object);
        equal(conditions, "status", status);
        if (programs != null) {
            conditions.add(where("programId").in(programs));
        }
        if (dueUntil != null) {
            conditions.add(where("status").is("OPEN").and("date").lte(dueUntil));
        }
        if (measureOpen) {
            conditions.add(where("toDo").exists(true));
        }
        return conditions;
    }

    private static void equal(List<Criteria> conditions, String field, @Nullable Object value) {
        if (value != null) {
            conditions.add(where(field).is(value));
        }
    }
}
