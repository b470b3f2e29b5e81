package org.metodika.monitoring.watch;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.metodika.contracts.Topic;
import org.metodika.kit.directory.KnownSchool;
import org.metodika.kit.projection.Incoming;
import org.metodika.kit.projection.Projection;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * A projection whose rows watch lists are counted from: marks the schools of the rows after they are written, also of those that are gone
 * by it. Marked by another follower of the same topic, a school could be counted before its rows are there, and never again.
 */
public final class WatchedRows implements Projection {

    /** Projections of this service that lists are counted from, and the directory's. */
    public static final Set<String> NAMES = Set.of(
            "known-schools",
            "known-people",
            "checkpoint-rows",
            "checkpoint-returns",
            "control-rows",
            "duty-rows",
            "consultation-rows",
            "watched-plans",
            "watched-deficits",
            "partakings");

    private static final String SCHOOL = "schoolId";

    private final Projection rows;
    private final WatchMarks marks;
    private final MongoOperations mongo;
    private final boolean ofSchools;

    public WatchedRows(Projection rows, WatchMarks marks, MongoOperations mongo) {
        this.rows = rows;
        this.marks = marks;
        this.mongo = mongo;
        this.ofSchools = rows.collection().equals(mongo.getCollectionName(KnownSchool.class));
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
        FollowerFailure failure = null;
        try {
            Set<String> schools = schools(keys);
            try {
                rows.apply(batch);
            } catch (FollowerFailure one) {
                failure = one;
            }
            schools.addAll(schools(keys));
            marks.mark(schools);
        } catch (RuntimeException e) {
            throw new FollowerFailure(0, e);
        }
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public void applyAnew(String collection, List<Incoming> batch) throws FollowerFailure {
        rows.applyAnew(collection, batch);
    }

    /** Until the schools are counted again, lists of the old rows go on being served. */
    @Override
    public void renewed() {
        rows.renewed();
        marks.markAll();
    }

    private Set<String> schools(Set<String> keys) {
        return mongo.getCollection(collection())
                .find(in("_id", keys))
                .projection(include(SCHOOL))
                .map((Document row) -> row.getString(ofSchools ? "_id" : SCHOOL))
                .into(new HashSet<>());
    }
}
