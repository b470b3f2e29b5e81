package org.metodika.kit.projection;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.projection.DeadLetter.Status;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** The register of dead letters of a service. */
public final class DeadLetters {

    private final MongoOperations mongo;
    private final Clock clock;

    public DeadLetters(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    void record(String follower, ConsumerRecord<?, ?> message, Exception failure) {
        Throwable reason = failure;
        while (reason.getCause() != null) {
            reason = reason.getCause();
        }
        String id = follower + ":" + message.topic() + ":" + message.partition() + ":" + message.offset();
        Object key = message.key();
        mongo.save(new DeadLetter(
                id,
                follower,
                message.topic(),
                message.partition(),
                message.offset(),
                key == null ? null : key.toString(),
                type(message),
                reason.getClass().getSimpleName() + ": " + reason.getMessage(),
                clock.instant(),
                Status.WAITING));
    }

    /** Dead letters after this id, in the order of their ids. */
    public List<DeadLetter> page(@Nullable String after, int limit) {
        Query query = new Query().with(Sort.by("_id")).limit(limit);
        if (after != null) {
            query.addCriteria(where("_id").gt(after));
        }
        return mongo.find(query, DeadLetter.class);
    }

    Optional<DeadLetter> find(String id) {
        return Optional.ofNullable(mongo.findById(id, DeadLetter.class));
    }

    /** Says what became of a dead letter; empty where there is none with this id. */
    Optional<DeadLetter> settle(String id, Status status) {
        mongo.updateFirst(query(where("_id").is(id)), Update.update("status", status), DeadLetter.class);
        return find(id);
    }

    /** How many wait for somebody. */
    public long waiting() {
        return mongo.count(query(where("status").is(Status.WAITING)), DeadLetter.class);
    }

    private static @Nullable String type(ConsumerRecord<?, ?> message) {
        Header type = message.headers().lastHeader("ce_type");
        return type == null ? null : new String(type.value(), StandardCharsets.UTF_8);
    }
}
