package org.metodika.diagnostics.rows;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.web.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * A query for rows of one person and one school each ({@code schoolId}, {@code teacherId}), the newest day first. The scope of
 * the actor is part of it (L1).
 */
public final class NewestFirst {

    private static final String BETWEEN = "~";

    private final String dayField;
    private final List<Criteria> conditions = new ArrayList<>();

    /**
     * @param dayField field with the day that orders the rows
     * @param reach whom the actor may see
     */
    public NewestFirst(String dayField, Reach reach) {
        this.dayField = dayField;
        if (!reach.everybody()) {
            conditions.add(reach.within("schoolId", "teacherId"));
        }
    }

    /** Only rows with this value; every row where it is null. */
    public NewestFirst only(String field, @Nullable Object value) {
        if (value != null) {
            conditions.add(where(field).is(value instanceof Enum<?> constant ? constant.name() : value.toString()));
        }
        return this;
    }

    /** Only rows for which this holds, or doesn't; a row without the field is one for which it doesn't. */
    public NewestFirst whether(String field, @Nullable Boolean wanted) {
        if (wanted != null) {
            conditions.add(wanted ? where(field).is(true) : where(field).ne(true));
        }
        return this;
    }

    /** The rows of one page. */
    public Query page(PageRequest page) {
        List<Criteria> all = new ArrayList<>(conditions);
        String after = page.after();
        if (after != null) {
            all.add(behind(after, page));
        }
        return query(all).limit(page.fetch());
    }

    /** The first rows, at most so many. */
    public Query first(int most) {
        return query(conditions).limit(most);
    }

    /** The cursor behind a row. */
    public static String cursor(LocalDate day, UUID id) {
        return day + BETWEEN + id;
    }

    private Criteria behind(String cursor, PageRequest page) {
        String[] parts = cursor.split(BETWEEN, -1);
        try {
            String day = LocalDate.parse(parts[0]).toString();
            String id = UUID.fromString(parts[parts.length - 1]).toString();
            return new Criteria()
                    .orOperator(
                            where(dayField).lt(day),
                            where(dayField).is(day).and("_id").lt(id));
        } catch (DateTimeParseException | IllegalArgumentException notACursor) {
            throw page.badCursor();
        }
    }

    private Query query(List<Criteria> all) {
        Query query = all.isEmpty() ? new Query() : new Query(new Criteria().andOperator(all));
        return query.with(Sort.by(Sort.Direction.DESC, dayField, "_id"));
    }
}
