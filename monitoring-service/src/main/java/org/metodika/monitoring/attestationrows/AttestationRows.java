package org.metodika.monitoring.attestationrows;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Attempts of a teacher, and those that a dismissal would end; a little behind the attestations themselves. */
public final class AttestationRows {

    private final MongoOperations mongo;

    public AttestationRows(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** The latest attempt of a teacher in a position. */
    public Optional<AttestationRow> latest(UUID teacher, String position) {
        Query query = new Query(
                        where("teacherId").is(teacher).and("positionKey").is(key(position)))
                .with(Sort.by(Sort.Direction.DESC, "attempt"));
        return Optional.ofNullable(mongo.findOne(query, AttestationRow.class));
    }

    /**
     * What a dismissal would end, in the order of the ids.
     *
     * @param last the last one seen; null to begin
     */
    public List<AttestationRow> underWay(@Nullable AttestationRow last, int limit) {
        Criteria wanted = where("underWay").is(true);
        Query query = new Query(last == null ? wanted : wanted.and("_id").gt(last.id())).with(Sort.by("_id"));
        return mongo.find(query.limit(limit), AttestationRow.class);
    }

    /** A position whatever letters it is written in. */
    public static String key(String position) {
        return position.toLowerCase(Locale.ROOT);
    }
}
