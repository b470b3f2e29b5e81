package org.metodika.monitoring.daylist;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.mongodb.core.query.Criteria;

/** A place in a list by day, as a cursor says it; it holds also when the row has gone meanwhile. */
public record DayPosition(LocalDate day, UUID id) {

    private static final int LONGEST_DATE = 10;

    /** The place that a cursor says; empty where it says none. */
    public static Optional<DayPosition> parse(String cursor) {
        try {
            return cursor.length() > LONGEST_DATE + 1
                    ? Optional.of(new DayPosition(
                            LocalDate.parse(cursor.substring(0, LONGEST_DATE)),
                            UUID.fromString(cursor.substring(LONGEST_DATE + 1))))
                    : Optional.empty();
        } catch (DateTimeParseException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** Rows that come after this place in the order of a day and the id. */
    public Criteria rowsBehind(String field) {
        return new Criteria()
                .orOperator(
                        where(field).gt(day), where(field).is(day).and("_id").gt(id));
    }

    /** The cursor. */
    @Override
    public String toString() {
        return day + "_" + id;
    }
}
