package org.metodika.monitoring.journalrows;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/** Which entries of diaries or of the log are looked for; what is null does not matter. Both days are included. */
public record WantedEntries(
        @Nullable String schoolId,
        @Nullable UUID programId,
        @Nullable UUID routeId,
        @Nullable UUID teacherId,
        @Nullable UUID consultantId,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /** @param day field with the day of an entry */
    List<Criteria> conditions(String day) {
        List<Criteria> conditions = new ArrayList<>();
        equal(conditions, "schoolId", schoolId);
        equal(conditions, "programId", programId);
        equal(conditions, "routeId", routeId);
        equal(conditions, "teacherId", teacherId);
        equal(conditions, "consultantId", consultantId);
        if (from != null) {
            conditions.add(where(day).gte(from));
        }
        if (until != null) {
            conditions.add(where(day).lte(until));
        }
        return conditions;
    }

    private static void equal(List<Criteria> conditions, String field, @Nullable Object value) {
        if (value != null) {
            conditions.add(where(field).is(value));
        }
    }
}
