package org.metodika.reporting.copies;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.metodika.kit.store.ContractJson;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Look-ups in the copies. Whoever asks sees to the reach: a copy knows its school and its person. */
@Component
public class Copies {

    private final MongoOperations mongo;
    private final ContractJson json;

    Copies(MongoOperations mongo, ContractJson json) {
        this.mongo = mongo;
        this.json = json;
    }

    /**
     * Empty too where what is told of it is no version that this kind reads.
     *
     * @param key id of the aggregate, as its owner names it
     */
    public <T extends Record> Optional<T> find(Kind<T> kind, Object key) {
        return Optional.ofNullable(mongo.findById(kind.idOf(key), Copy.class))
                .filter(copy -> kind.reads(copy.type()))
                .map(copy -> content(kind, copy));
    }

    /** Those of these keys that are known, in no order. */
    public <T extends Record> List<T> find(Kind<T> kind, Collection<?> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        Query query = query(where("_id").in(keys.stream().map(kind::idOf).toList()));
        return mongo.find(query, Copy.class).stream()
                .map(copy -> content(kind, copy))
                .toList();
    }

    /** All of a person, in the order of their ids, which is that of their making. */
    public <T extends Record> List<T> ofTeacher(Kind<T> kind, UUID teacherId) {
        return all(kind, "teacherId", teacherId.toString());
    }

    /** All of several people, in one look. */
    public <T extends Record> List<T> ofTeachers(Kind<T> kind, Collection<UUID> teacherIds) {
        Query query = query(where("kind")
                .is(kind.name())
                .and("teacherId")
                .in(teacherIds.stream().map(UUID::toString).toList()));
        return mongo.find(query.with(Sort.by("_id")), Copy.class).stream()
                .map(copy -> content(kind, copy))
                .toList();
    }

    /** All of a program, in the same order. */
    public <T extends Record> List<T> ofProgram(Kind<T> kind, UUID programId) {
        return all(kind, "programId", programId.toString());
    }

    /** All of a school, in the same order; may be many, so they are read one after another. To be closed. */
    public <T extends Record> Stream<T> ofSchool(Kind<T> kind, String schoolId) {
        return mongo.stream(by(kind, "schoolId", schoolId), Copy.class).map(copy -> content(kind, copy));
    }

    /** All there are; may be many, so they are read one after another. To be closed. */
    public <T extends Record> Stream<T> all(Kind<T> kind) {
        return mongo.stream(query(where("kind").is(kind.name())).with(Sort.by("_id")), Copy.class)
                .map(copy -> content(kind, copy));
    }

    private <T extends Record> List<T> all(Kind<T> kind, String field, String value) {
        return mongo.find(by(kind, field, value), Copy.class).stream()
                .map(copy -> content(kind, copy))
                .toList();
    }

    private static Query by(Kind<?> kind, String field, String value) {
        return query(where("kind").is(kind.name()).and(field).is(value)).with(Sort.by("_id"));
    }

    private <T extends Record> T content(Kind<T> kind, Copy copy) {
        return kind.read(copy.type(), copy.content().toJson().getBytes(StandardCharsets.UTF_8), json);
    }
}
