package org.metodika.monitoring.checkpointrows;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Which checkpoints are looked for; what is null does not matter.
 *
 * @param tutorId tutor of the program
 * @param status OPEN, PASSED or CANCELLED
 * @param violation kind of a violation that stands (B08)
 * @param returned only those that are returned and not answered
 * @param reportHandedIn whether there is a report that counts
 * @param overdue only those that are open past their deadline, by the day of their school
 */
public record Wanted(
        @Nullable String schoolId,
        @Nullable UUID teacherId,
        @Nullable UUID tutorId,
        @Nullable UUID programId,
        @Nullable String status,
        @Nullable String violation,
        boolean returned,
        @Nullable Boolean reportHandedIn,
        boolean overdue) {

    /** The conditions that don't depend on the day. */
    List<Criteria> conditions() {
        List<Criteria> conditions = new ArrayList<>();
        equal(conditions, "schoolId", schoolId);
        equal(conditions, "teacherId", teacherId);
        equal(conditions, "tutorId", tutorId);
        equal(conditions, "programId", programId);
        equal(conditions, "status", status);
        equal(conditions, "violations", violation);
        equal(conditions, "returned", returned ? true : null);
        equal(conditions, "reportHandedIn", reportHandedIn);
        return conditions;
    }

    private static void equal(List<Criteria> conditions, String field, @Nullable Object value) {
        if (value != null) {
            conditions.add(where(field).is(value));
        }
    }
}
