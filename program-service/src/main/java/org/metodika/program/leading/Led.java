package org.metodika.program.leading;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/** Somebody leads somebody, in at least one thing that is under way. */
public record Led(UUID leader, UUID teacher) {

    private static final String TEACHER = "teacherId";

    /** Who leads whom in things of one kind. */
    @FunctionalInterface
    public interface Source {
        /**
         * Whom these people lead now, in one look.
         *
         * @param leaders at most a page of them
         */
        Set<Led> by(Collection<UUID> leaders);
    }

    /**
     * A source that reads rows.
     *
     * @param rows class of the rows, mapped by Spring Data, with a field {@code teacherId}
     * @param leader field with the id of who leads
     * @param underWay statuses of what is under way
     */
    public static Source in(MongoOperations mongo, Class<?> rows, String leader, Collection<String> underWay) {
        List<String> statuses = List.copyOf(underWay);
        String collection = mongo.getCollectionName(rows);
        return leaders -> {
            Query wanted = query(where(leader)
                    .in(leaders.stream().map(UUID::toString).sorted().toList())
                    .and("status")
                    .in(statuses));
            wanted.fields().include(leader, TEACHER);
            return mongo.find(wanted, Document.class, collection).stream()
                    .map(row ->
                            new Led(UUID.fromString(row.getString(leader)), UUID.fromString(row.getString(TEACHER))))
                    .collect(Collectors.toSet());
        };
    }
}
