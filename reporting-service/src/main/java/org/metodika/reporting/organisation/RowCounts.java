package org.metodika.reporting.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.projection.StateProjection;
import org.metodika.reporting.rows.CheckpointRow;
import org.metodika.reporting.rows.CheckpointRow.Standing;
import org.metodika.reporting.rows.DeficitRow;
import org.metodika.reporting.rows.PersonRow;
import org.metodika.reporting.rows.ProgramRow;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Counts the rows of many schools at once: one query per kind of row, however many schools there are. */
@Component
class RowCounts {

    /** Kind of employment of people who have left. */
    static final String LEFT = "LEFT";

    private final MongoOperations mongo;

    RowCounts(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /**
     * How many rows of a school have these two properties.
     *
     * @param newest newest message among these rows
     */
    record Count(
            String schoolId,
            String first,
            String second,
            long number,
            @Nullable Instant newest) {}

    /** Programs by status. */
    List<Count> programs(Collection<String> schools) {
        return count(ProgramRow.class, within(schools), "$status", new Document("$literal", ""));
    }

    /** Deficits of the four characters by code and status. */
    List<Count> deficits(Collection<String> schools) {
        return count(DeficitRow.class, within(schools).append("dictionary", DeficitRow.CHARACTERS), "$code", "$status");
    }

    /**
     * Checkpoints by {@link Standing}, the deadline of open ones compared with today.
     *
     * @param today today in these schools
     */
    List<Count> checkpoints(Collection<String> schools, LocalDate today) {
        Document over = new Document(
                "$and",
                List.of(
                        new Document("$eq", List.of("$standing", Standing.OPEN.name())),
                        new Document("$lt", List.of("$deadline", today.toString()))));
        return count(
                CheckpointRow.class,
                within(schools),
                new Document("$cond", List.of(over, Standing.OVERDUE.name(), "$standing")),
                new Document("$literal", ""));
    }

    /**
     * People by staff group and kind of employment, {@value #LEFT} for those whose last day is over.
     *
     * @param today today in these schools
     */
    List<Count> people(Collection<String> schools, LocalDate today) {
        Document lastDay = new Document("$ifNull", List.of("$dismissedOn", "9999-12-31"));
        Document left = new Document("$lt", List.of(lastDay, today.toString()));
        return count(
                PersonRow.class,
                within(schools),
                "$staffGroup",
                new Document("$cond", List.of(left, LEFT, "$employmentKind")));
    }

    private static Document within(Collection<String> schools) {
        return new Document("schoolId", new Document("$in", List.copyOf(schools)));
    }

    private List<Count> count(Class<?> rows, Document match, Object first, Object second) {
        List<Document> pipeline = List.of(
                new Document("$match", match),
                new Document(
                        "$group",
                        new Document(
                                        "_id",
                                        new Document("school", "$schoolId")
                                                .append("first", first)
                                                .append("second", second))
                                .append("number", new Document("$sum", 1))
                                .append("newest", new Document("$max", "$" + StateProjection.LAST_TIME))));
        List<Count> counts = new ArrayList<>();
        mongo.getCollection(mongo.getCollectionName(rows))
                .aggregate(pipeline)
                .forEach(group -> counts.add(read(group)));
        return counts;
    }

    private static Count read(Document group) {
        Document id = group.get("_id", Document.class);
        Date newest = group.getDate("newest");
        return new Count(
                id.getString("school"),
                id.getString("first"),
                id.getString("second"),
                group.get("number", Number.class).longValue(),
                newest == null ? null : newest.toInstant());
    }
}
