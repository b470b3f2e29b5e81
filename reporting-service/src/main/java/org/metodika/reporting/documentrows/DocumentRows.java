package org.metodika.reporting.documentrows;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Lists of registered documents, the latest first. */
@Component
public class DocumentRows {

    private static final int LONGEST_DATE = 10;

    private final MongoOperations mongo;

    DocumentRows(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** What a list is narrowed to; what is null does not matter. */
    public record Wanted(
            @Nullable String school,
            @Nullable String type,
            @Nullable String subject,
            @Nullable UUID teacher,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    public Page<DocumentRow> page(Reach reach, Wanted wanted, PageRequest page) {
        List<Criteria> all = new ArrayList<>();
        all.add(reach.within("schoolId", "teacherId"));
        equal(all, "schoolId", wanted.school());
        equal(all, "type", wanted.type());
        equal(all, "subjectId", wanted.subject());
        equal(all, "teacherId", wanted.teacher());
        if (wanted.from() != null) {
            all.add(where("date").gte(wanted.from()));
        }
        if (wanted.to() != null) {
            all.add(where("date").lte(wanted.to()));
        }
        String after = page.after();
        if (after != null) {
            all.add(behind(Position.parse(after).orElseThrow(page::badCursor)));
        }
        Query query = new Query(new Criteria().andOperator(all))
                .with(Sort.by(Sort.Direction.DESC, "date", "_id"))
                .limit(page.fetch());
        return Page.of(
                mongo.find(query, DocumentRow.class), page, row -> new Position(row.date(), row.id()).toString());
    }

    /** All rows, read a page at a time. */
    public Stream<List<DocumentRow>> pages(Reach reach, Wanted wanted) {
        PageRequest first = new PageRequest(PageRequest.LARGEST, null);
        return Stream.iterate(
                        Optional.of(page(reach, wanted, first)),
                        Optional::isPresent,
                        read -> read.map(Page::next)
                                .map(next -> page(reach, wanted, new PageRequest(first.limit(), next))))
                .flatMap(Optional::stream)
                .map(Page::items);
    }

    private static void equal(List<Criteria> all, String field, @Nullable Object value) {
        if (value != null) {
            all.add(where(field).is(value));
        }
    }

    private static Criteria behind(Position last) {
        return new Criteria()
                .orOperator(
                        where("date").lt(last.date()),
                        where("date").is(last.date()).and("_id").lt(last.id()));
    }

    /** A place in the list. */
    private record Position(LocalDate date, UUID id) {

        static Optional<Position> parse(String cursor) {
            try {
                return cursor.length() > LONGEST_DATE + 1
                        ? Optional.of(new Position(
                                LocalDate.parse(cursor.substring(0, LONGEST_DATE)),
                                UUID.fromString(cursor.substring(LONGEST_DATE + 1))))
                        : Optional.empty();
            } catch (DateTimeParseException | IllegalArgumentException _) {
                return Optional.empty();
            }
        }

        @Override
        public String toString() {
            return date + "_" + id;
        }
    }
}
