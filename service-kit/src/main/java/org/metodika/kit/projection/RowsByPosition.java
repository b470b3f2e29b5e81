package org.metodika.kit.projection;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Rows of a read model in the order of their {@code position}: a text that ends in {@code ~} and the id of the row, so that no two have
 * the same. They are read page by page, or all of them for a table.
 *
 * @param <R> row, mapped by Spring Data
 */
public final class RowsByPosition<R> {

    private static final String POSITION = "position";
    private static final Pattern CURSOR = Pattern.compile("(?s).+~[0-9a-f-]{36}");

    /** So many rows of a table get their names at once. */
    private static final int BATCH = 200;

    private final MongoOperations mongo;
    private final Class<R> rows;
    private final Function<R, String> position;
    private final Direction direction;

    /** @param direction ascending for the least position first */
    public RowsByPosition(MongoOperations mongo, Class<R> rows, Function<R, String> position, Direction direction) {
        this.mongo = mongo;
        this.rows = rows;
        this.position = position;
        this.direction = direction;
    }

    /**
     * One page of the rows that fulfil all these conditions.
     *
     * @param form what the rows of the page become, all of them at once
     * @throws org.metodika.kit.problem.ProblemException 400 where the page begins after something that is no position
     */
    public <T> Page<T> page(List<Criteria> conditions, PageRequest page, Function<List<R>, List<T>> form) {
        String after = page.after();
        if (after != null && !CURSOR.matcher(after).matches()) {
            throw page.badCursor();
        }
        Page<R> found = Page.of(mongo.find(query(conditions, after).limit(page.fetch()), rows), page, position);
        return new Page<>(form.apply(found.items()), found.next());
    }

    /**
     * All rows that fulfil all these conditions, one after the other; to be closed.
     *
     * @param form what some rows become, all of them at once
     */
    public <T> Stream<T> all(List<Criteria> conditions, Function<List<R>, List<T>> form) {
        return mongo.stream(query(conditions, null), rows)
                .gather(Gatherers.windowFixed(BATCH))
                .flatMap(some -> form.apply(some).stream());
    }

    private Query query(List<Criteria> conditions, @Nullable String after) {
        List<Criteria> all = new ArrayList<>(conditions);
        if (after != null) {
            Criteria behind = where(POSITION);
            all.add(direction.isAscending() ? behind.gt(after) : behind.lt(after));
        }
        Query query = all.isEmpty() ? new Query() : new Query(new Criteria().andOperator(all));
        return query.with(Sort.by(direction, POSITION));
    }
}
