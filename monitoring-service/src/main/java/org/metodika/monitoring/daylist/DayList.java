package org.metodika.monitoring.daylist;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.SchoolDays;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Pages of rows by day, and those that a schedule looks at; the fields {@code date}, {@code watched} and {@code _id} are indexed. */
public final class DayList<R extends DayRow> {

    /** Ahead of every school: where it is tomorrow first. */
    private static final ZoneId FIRST_TO_SEE_THE_DAY = ZoneOffset.ofHours(14);

    private final MongoOperations mongo;
    private final Clock clock;
    private final Class<R> rows;

    public DayList(MongoOperations mongo, Clock clock, Class<R> rows) {
        this.mongo = mongo;
        this.clock = clock;
        this.rows = rows;
    }

    /** A page of the rows that meet all conditions, by day. */
    public Page<R> page(List<Criteria> conditions, PageRequest page) {
        List<Criteria> all = new ArrayList<>(conditions);
        String after = page.after();
        if (after != null) {
            all.add(DayPosition.parse(after).orElseThrow(page::badCursor).rowsBehind("date"));
        }
        Query query = new Query(new Criteria().andOperator(all)).with(Sort.by("date", "_id"));
        return Page.of(
                mongo.find(query.limit(page.fetch()), rows),
                page,
                row -> new DayPosition(row.date(), row.id()).toString());
    }

    /** All rows that meet the conditions, read a page at a time. */
    public Stream<Page<R>> pages(List<Criteria> conditions) {
        PageRequest first = new PageRequest(PageRequest.LARGEST, null);
        return Stream.iterate(
                        Optional.of(page(conditions, first)),
                        Optional::isPresent,
                        read -> read.map(Page::next)
                                .map(next -> page(conditions, new PageRequest(first.limit(), next))))
                .flatMap(Optional::stream);
    }

    /**
     * Rows about which there may be something to find, oldest first: by the day of the easternmost place there is, so that each is
     * still to be held against the day of its school.
     *
     * @param last the last one seen, null to begin
     */
    public List<R> watched(@Nullable R last, int limit) {
        List<Criteria> conditions = new ArrayList<>();
        conditions.add(where("watched").lt(LocalDate.now(clock.withZone(FIRST_TO_SEE_THE_DAY))));
        LocalDate seen = last == null ? null : last.watched();
        if (last != null && seen != null) {
            conditions.add(new DayPosition(seen, last.id()).rowsBehind("watched"));
        }
        Query query = new Query(new Criteria().andOperator(conditions)).with(Sort.by("watched", "_id"));
        return mongo.find(query.limit(limit), rows);
    }

    /** Rows whose day is over at their school. */
    public Criteria dayIsOver() {
        return new SchoolDays(mongo, clock).each(today -> where("date").lt(today));
    }
}
