package org.metodika.reporting.organisation;

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

/** A projection whose rows are counted in the totals of their school: marks the schools of the rows it changes, the former one of a moved row too. */
public final class CountedProjection implements Projection {

    private static final String SCHOOL = "schoolId";

    private final Projection rows;
    private final Marks marks;
    private final MongoOperations mongo;

    public CountedProjection(Projection rows, Marks marks, MongoOperations mongo) {
        this.rows = rows;
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

    @Override
    public void apply(List<Incoming> batch) throws FollowerFailure {
        Set<String> keys = batch.stream().map(Incoming::key).collect(Collectors.toSet());
        Set<String> schools = schools(keys);
        marks.mark(schools);
        try {
            rows.apply(batch);
        } finally {
            schools.addAll(schools(keys));
            marks.mark(schools);
        }
    }

    @Override
    public void applyAnew(String collection, List<Incoming> batch) throws FollowerFailure {
        rows.applyAnew(collection, batch);
    }

    /** Until the schools are counted again, totals of the old rows go on being served. */
    @Override
    public void renewed() {
        marks.mark(mongo.findDistinct("_id", KnownSchool.class, String.class));
    }

    private Set<String> schools(Set<String> keys) {
        return mongo.getCollection(collection())
                .find(in("_id", keys))
                .projection(include(SCHOOL))
                .map((Document row) -> row.getString(SCHOOL))
                .into(new HashSet<>());
    }
}
