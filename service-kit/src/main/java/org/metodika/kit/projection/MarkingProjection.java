package org.metodika.kit.projection;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.metodika.contracts.Topic;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * A projection from whose rows something is counted for each school: marks the schools of the rows that a batch is about, before they are
 * written and after it.
 *
 * <p>After it, since another follower of the same topic could have a school counted before its rows are there, and never again. Before it,
 * since afterwards nobody knows which school a row came from that was moved or is gone, should the process die in between.
 */
public final class MarkingProjection implements Projection {

    private static final String SCHOOL = "schoolId";

    private final Projection rows;
    private final String school;
    private final SchoolMarks marks;
    private final MongoOperations mongo;

    /** Rows that say their school in {@code schoolId}. */
    public MarkingProjection(Projection rows, SchoolMarks marks, MongoOperations mongo) {
        this(rows, SCHOOL, marks, mongo);
    }

    /** @param school field of a row that is the code of its school, e.g. {@code _id} where the rows are schools, or a list of them */
    public MarkingProjection(Projection rows, String school, SchoolMarks marks, MongoOperations mongo) {
        this.rows = rows;
        this.school = school;
        this.marks = marks;
        this.mongo = mongo;
    }

    @Override
    public String name() {
        return rows.name();
    }

    @Override
    public List<Topic> topics() {
        return rows.topics();
    }

    @Override
    public String collection() {
        return rows.collection();
    }

    /** Where marking fails all of the batch counts as failed: it comes again, and is marked then. */
    @Override
    public void apply(List<Incoming> batch) throws FollowerFailure {
        Set<String> keys = batch.stream().map(Incoming::key).collect(Collectors.toSet());
        Set<String> former = mark(keys, Set.of());
        try {
            rows.apply(batch);
        } finally {
            mark(keys, former);
        }
    }

    @Override
    public void applyAnew(String collection, List<Incoming> batch) throws FollowerFailure {
        rows.applyAnew(collection, batch);
    }

    /** Until the schools are counted again, what was counted from the old rows goes on being served. */
    @Override
    public void renewed() {
        rows.renewed();
        marks.markAll();
    }

    private List<String> schools(Document row) {
        return row.get(school) instanceof List<?> several
                ? several.stream().map(String.class::cast).toList()
                : Stream.ofNullable(row.getString(school)).toList();
    }

    /** Marks the schools of the rows with these keys and some others, and gives all of them. */
    private Set<String> mark(Set<String> keys, Set<String> others) throws FollowerFailure {
        try {
            Set<String> schools = mongo
                    .getCollection(collection())
                    .find(in("_id", keys))
                    .projection(include(school))
                    .map(this::schools)
                    .into(new ArrayList<>())
                    .stream()
                    .flatMap(List::stream)
                    .collect(Collectors.toCollection(() -> new HashSet<>(others)));
            marks.mark(schools);
            return schools;
        } catch (RuntimeException e) {
            throw new FollowerFailure(0, e);
        }
    }
}
