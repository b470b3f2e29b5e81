package org.metodika.reporting.copies;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Topic;
import org.metodika.kit.projection.GuardedProjection;
import org.metodika.kit.projection.Incoming;
import org.metodika.kit.projection.UndecodableMessage;
import org.metodika.kit.store.ContractJson;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** Keeps the copies of all {@link Kinds} in one collection, with one consumer. */
@Component
final class CopyProjection extends GuardedProjection {

    private static final Map<String, Kind<?>> BY_TOPIC =
            Kinds.ALL.stream().collect(Collectors.toMap(kind -> kind.topic().name(), Function.identity()));

    private final MongoOperations mongo;
    private final ContractJson json;

    CopyProjection(MongoOperations mongo, ContractJson json) {
        super("copies", mongo);
        this.mongo = mongo;
        this.json = json;
    }

    @Override
    public List<Topic> topics() {
        return Kinds.ALL.stream().<Topic>map(Kind::topic).toList();
    }

    @Override
    public String collection() {
        return mongo.getCollectionName(Copy.class);
    }

    @Override
    protected boolean follows(Incoming message) {
        return kind(message).reads(message.type());
    }

    @Override
    protected String idOf(Incoming message) {
        return kind(message).idOf(message.key());
    }

    @Override
    protected @Nullable Document row(Incoming message) {
        byte[] value = message.value();
        if (value == null) {
            return null;
        }
        try {
            Document row = new Document();
            mongo.getConverter().write(kind(message).copy(message.key(), message.type(), value, json), row);
            return row;
        } catch (JacksonException e) {
            throw new UndecodableMessage("Not a " + message.type() + ": " + e.getOriginalMessage(), e);
        }
    }

    private static Kind<?> kind(Incoming message) {
        Kind<?> kind = BY_TOPIC.get(message.topic());
        if (kind == null) {
            throw new IllegalStateException("Nobody follows " + message.topic() + " here");
        }
        return kind;
    }
}
