package org.metodika.monitoring.journalrows;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.mongodb.core.query.Criteria;

/** A place in a list that goes from the newest day to the oldest. */
record DayPlace(LocalDate day, UUID id) {

    private static final int LONGEST_DATE = 10;

    static Optional<DayPlace> parse(String cursor) {
        try {
            return cursor.length() > LONGEST_DATE + 1
                    ? Optional.of(new DayPlace(
                            LocalDate.parse(cursor.substring(0, LONGEST_DATE)),
                            UUID.fromString(cursor.substring(LONGEST_DATE + 1))))
                    : Optional.empty();
        } catch (DateTimeParseException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** What comes after it. */
    Criteria after(String field) {
        return new Criteria()
                .orOperator(
                        where(field).lt(day), where(field).is(day).and("_id").lt(id));
    }

    @Override
    public String toString() {
        return day + "_" + id;
    }
}
