package org.metodika.monitoring.daylist;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/** Collects what a list is narrowed to; what is null does not matter. */
public final class DayFilter {

    private final List<Criteria> conditions = new ArrayList<>();

    /** Only rows within this reach. */
    public static DayFilter within(Criteria reach) {
        return new DayFilter().and(reach);
    }

    public DayFilter and(Criteria condition) {
        conditions.add(condition);
        return this;
    }

    public DayFilter equal(String field, @Nullable Object value) {
        if (value != null) {
            conditions.add(where(field).is(value instanceof Enum<?> constant ? constant.name() : value));
        }
        return this;
    }

    /** Only rows whose day is not later. */
    public DayFilter until(@Nullable LocalDate day) {
        if (day != null) {
            conditions.add(where("date").lte(day));
        }
        return this;
    }

    public List<Criteria> conditions() {
        return List.copyOf(conditions);
    }
}
