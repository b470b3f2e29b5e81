package org.metodika.monitoring.consultationrequestrows;

import static org.springframework.data.mongodb.core.aggregation.Aggregation.group;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.match;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.newAggregation;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.metodika.monitoring.daylist.DayList;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;

/** How many requests wait for an answer, by school and addressee; two looks however many there are. */
public final class WaitingRequests {

    private final MongoOperations mongo;
    private final DayList<ConsultationRequestRow> rows;

    public WaitingRequests(MongoOperations mongo, DayList<ConsultationRequestRow> rows) {
        this.mongo = mongo;
        this.rows = rows;
    }

    /**
     * Requests of one school to one kind of addressee.
     *
     * @param waiting how many wait
     * @param overdue how many of them are past their day
     * @param oldestSince since when the first of them waits
     */
    public record Waiting(String schoolId, String addressee, long waiting, long overdue, LocalDate oldestSince) {}

    private record Group(String schoolId, String addressee) {}

    /** Those within a reach, by school, then addressee. */
    public List<Waiting> within(Criteria reach) {
        Map<Group, Long> overdue = new HashMap<>();
        for (Document group : groups(reach, rows.dayIsOver())) {
            overdue.put(key(group), group.get("requests", Number.class).longValue());
        }
        List<Waiting> waiting = new ArrayList<>();
        for (Document group : groups(reach, new Criteria())) {
            Group key = key(group);
            waiting.add(new Waiting(
                    key.schoolId(),
                    key.addressee(),
                    group.get("requests", Number.class).longValue(),
                    overdue.getOrDefault(key, 0L),
                    LocalDate.parse(group.getString("oldest"))));
        }
        waiting.sort(Comparator.comparing(Waiting::schoolId).thenComparing(Waiting::addressee));
        return waiting;
    }

    private List<Document> groups(Criteria reach, Criteria further) {
        return mongo.aggregate(
                        newAggregation(
                                ConsultationRequestRow.class,
                                match(new Criteria().andOperator(where("waits").is(true), reach, further)),
                                group("schoolId", "addressee")
                                        .count()
                                        .as("requests")
                                        .min("openSince")
                                        .as("oldest")),
                        Document.class)
                .getMappedResults();
    }

    private static Group key(Document group) {
        Document id = group.get("_id") instanceof Document composed ? composed : group;
        return new Group(id.getString("schoolId"), id.getString("addressee"));
    }
}
