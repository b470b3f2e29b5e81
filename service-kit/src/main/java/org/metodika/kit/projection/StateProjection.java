package org.metodika.kit.projection;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;
import org.metodika.kit.store.ContractJson;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.core.JacksonException;

/**
 * Keeps one row per aggregate of another service, made from its state topic. The row carries the sequence it was made from;
 * an older state never replaces a newer one, so replays and redeliveries do no harm.
 *
 * <p>A state may come in more than one version on the same topic; {@link #or} adds another one.
 *
 * @param <T> state record of the contract
 * @param <R> row: a record mapped by Spring Data, whose {@code @Id} is the key of the message
 */
public final class StateProjection<T extends Record, R> implements Follower {

    static final String LAST_SEQUENCE = "lastSeq";
    /** When the message of the row happened; reports say with it how fresh they are. */
    public static final String LAST_TIME = "lastTime";

    private final String name;
    private final MessageType<T> type;
    private final Class<R> rowType;
    private final Map<String, Reading<?, R>> readings;
    private final MongoOperations mongo;
    private final ContractJson json;

    /**
     * @param name name of the follower
     * @param type state message that is followed
     * @param rowType class of the rows; its {@code @Document} names the collection
     * @param toRow makes the row; null where the state is not to be kept
     */
    public StateProjection(
            String name,
            MessageType<T> type,
            Class<R> rowType,
            Function<T, @Nullable R> toRow,
            MongoOperations mongo,
            ContractJson json) {
        this(name, type, rowType, Map.of(type.name(), new Reading<>(type, toRow)), mongo, json);
    }

    private StateProjection(
            String name,
            MessageType<T> type,
            Class<R> rowType,
            Map<String, Reading<?, R>> readings,
            MongoOperations mongo,
            ContractJson json) {
        this.name = name;
        this.type = type;
        this.rowType = rowType;
        this.readings = readings;
        this.mongo = mongo;
        this.json = json;
    }

    /** How a version of the state becomes a row. */
    private record Reading<U extends Record, R>(MessageType<U> type, Function<U, @Nullable R> toRow) {
        @Nullable
        R row(byte[] value, ContractJson json) {
            return toRow.apply(json.read(type, value));
        }
    }

    /**
     * The same projection that understands another version of the state as well.
     *
     * @param other state message on the same topic
     * @throws IllegalArgumentException where it comes on another topic: rows of one topic are in order, those of two are not
     */
    public <U extends Record> StateProjection<T, R> or(MessageType<U> other, Function<U, @Nullable R> toRow) {
        if (!other.topic().equals(type.topic())) {
            throw new IllegalArgumentException(other.name() + " doesn't come on " + type.topic());
        }
        Map<String, Reading<?, R>> more = new HashMap<>(readings);
        more.put(other.name(), new Reading<>(other, toRow));
        return new StateProjection<>(name, type, rowType, Map.copyOf(more), mongo, json);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Topic> topics() {
        return List.of(type.topic());
    }

    String collection() {
        return mongo.getCollectionName(rowType);
    }

    Class<R> rowType() {
        return rowType;
    }

    @Override
    public void apply(List<Incoming> batch) throws FollowerFailure {
        applyTo(collection(), batch);
    }

    /** The same into another collection, for a rebuild. */
    void applyTo(String collection, List<Incoming> batch) throws FollowerFailure {
        Map<String, WriteModel<Document>> newest = new LinkedHashMap<>();
        Map<String, Long> sequences = new LinkedHashMap<>();
        FollowerFailure failure = null;
        for (int i = 0; i < batch.size() && failure == null; i++) {
            Incoming message = batch.get(i);
            Reading<?, R> reading = readings.get(message.type());
            if (reading == null) {
                continue;
            }
            try {
                if (message.sequence() >= sequences.getOrDefault(message.key(), 0L)) {
                    newest.put(message.key(), write(message, reading));
                    sequences.put(message.key(), message.sequence());
                }
            } catch (RuntimeException e) {
                failure = new FollowerFailure(i, e);
            }
        }
        if (!newest.isEmpty()) {
            try {
                bulkWrite(mongo.getCollection(collection), List.copyOf(newest.values()));
            } catch (RuntimeException e) {
                throw new FollowerFailure(0, e);
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private WriteModel<Document> write(Incoming message, Reading<?, R> reading) {
        R row = row(message, reading);
        var older = and(eq("_id", message.key()), lt(LAST_SEQUENCE, message.sequence()));
        if (row == null) {
            return new DeleteOneModel<>(older);
        }
        Document document = new Document();
        mongo.getConverter().write(row, document);
        document.put("_id", message.key());
        document.put(LAST_SEQUENCE, message.sequence());
        document.put(LAST_TIME, Date.from(message.time()));
        return new ReplaceOneModel<>(older, document, new ReplaceOptions().upsert(true));
    }

    private @Nullable R row(Incoming message, Reading<?, R> reading) {
        byte[] value = message.value();
        if (value == null) {
            return null;
        }
        try {
            return reading.row(value, json);
        } catch (JacksonException e) {
            throw new UndecodableMessage("Not a " + reading.type().name() + ": " + e.getOriginalMessage(), e);
        }
    }

    /** A guarded upsert that meets a newer row fails as a duplicate; that is the guard at work. */
    private static void bulkWrite(MongoCollection<Document> rows, List<WriteModel<Document>> writes) {
        try {
            rows.bulkWrite(writes, new BulkWriteOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            boolean onlyGuard = e.getWriteConcernError() == null
                    && e.getWriteErrors().stream()
                            .allMatch(error ->
                                    ErrorCategory.fromErrorCode(error.getCode()) == ErrorCategory.DUPLICATE_KEY);
            if (!onlyGuard) {
                throw e;
            }
        }
    }
}
