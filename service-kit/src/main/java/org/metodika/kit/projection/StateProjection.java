package org.metodika.kit.projection;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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
 * <p>A state may come in more than one version on the same topic; {@link #or} adds another one. Where rows of several aggregates lie
 * in one collection, {@link #with} adds the topic of another.
 *
 * @param <T> state record of the contract
 * @param <R> row: a record mapped by Spring Data, whose {@code @Id} is the key of the message
 */
public final class StateProjection<T extends Record, R> implements Projection {

    static final String LAST_SEQUENCE = "lastSeq";
    /** When the message of the row happened; reports say with it how fresh they are. */
    public static final String LAST_TIME = "lastTime";

    private final String name;
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
        this(name, rowType, Map.of(type.name(), new Reading<>(type, toRow)), mongo, json);
    }

    private StateProjection(
            String name,
            Class<R> rowType,
            Map<String, Reading<?, R>> readings,
            MongoOperations mongo,
            ContractJson json) {
        this.name = name;
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
        if (!topics().contains(other.topic())) {
            throw new IllegalArgumentException(other.name() + " doesn't come on " + topics());
        }
        return reading(other, toRow);
    }

    /**
     * The same projection that follows another topic as well. Its keys must never be those of the topics before: a row is of one
     * aggregate, and only what comes on one topic is in order.
     *
     * @param other state message on a topic that is not followed yet
     * @throws IllegalArgumentException where it is followed already
     */
    public <U extends Record> StateProjection<T, R> with(MessageType<U> other, Function<U, @Nullable R> toRow) {
        if (topics().contains(other.topic())) {
            throw new IllegalArgumentException(other.topic() + " is followed already");
        }
        return reading(other, toRow);
    }

    private <U extends Record> StateProjection<T, R> reading(MessageType<U> other, Function<U, @Nullable R> toRow) {
        Map<String, Reading<?, R>> more = new HashMap<>(readings);
        more.put(other.name(), new Reading<>(other, toRow));
        return new StateProjection<>(name, rowType, Map.copyOf(more), mongo, json);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Topic> topics() {
        return readings.values().stream()
                .map(reading -> reading.type().topic())
                .distinct()
                .sorted(Comparator.comparing(Topic::name))
                .toList();
    }

    @Override
    public String collection() {
        return mongo.getCollectionName(rowType);
    }

    Class<R> rowType() {
        return rowType;
    }

    @Override
    public void apply(List<Incoming> batch) throws FollowerFailure {
        apply(batch, rows -> replaceOlder(mongo.getCollection(collection()), rows));
    }

    /**
     * The same into a collection that is made anew. Hardly a key is there already, so rows are simply inserted; those that
     * meet one of their key are held against the guard.
     */
    @Override
    public void applyAnew(String collection, List<Incoming> batch) throws FollowerFailure {
        apply(batch, rows -> {
            MongoCollection<Document> fresh = mongo.getCollection(collection);
            replaceOlder(fresh, insert(fresh, rows));
        });
    }

    private void apply(List<Incoming> batch, Consumer<List<Written>> write) throws FollowerFailure {
        Map<String, Written> newest = new LinkedHashMap<>();
        FollowerFailure failure = null;
        for (int i = 0; i < batch.size() && failure == null; i++) {
            Incoming message = batch.get(i);
            Reading<?, R> reading = readings.get(message.type());
            if (reading == null) {
                continue;
            }
            try {
                Written present = newest.get(message.key());
                if (present == null || message.sequence() >= present.sequence()) {
                    newest.put(message.key(), written(message, reading));
                }
            } catch (RuntimeException e) {
                failure = new FollowerFailure(i, e);
            }
        }
        if (!newest.isEmpty()) {
            try {
                write.accept(List.copyOf(newest.values()));
            } catch (RuntimeException e) {
                throw new FollowerFailure(0, e);
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    /**
     * What a message makes of its row.
     *
     * @param document the row as it is stored; null where there is to be none
     */
    private record Written(
            String key, long sequence, @Nullable Document document) {

        WriteModel<Document> overOlder() {
            var older = and(eq("_id", key), lt(LAST_SEQUENCE, sequence));
            return document == null
                    ? new DeleteOneModel<>(older)
                    : new ReplaceOneModel<>(older, document, new ReplaceOptions().upsert(true));
        }
    }

    private Written written(Incoming message, Reading<?, R> reading) {
        R row = row(message, reading);
        if (row == null) {
            return new Written(message.key(), message.sequence(), null);
        }
        Document document = new Document();
        mongo.getConverter().write(row, document);
        document.put("_id", message.key());
        document.put(LAST_SEQUENCE, message.sequence());
        document.put(LAST_TIME, Date.from(message.time()));
        return new Written(message.key(), message.sequence(), document);
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

    /** Inserts what it can; gives what is left to do: keys that are there already, and rows to be taken out. */
    private static List<Written> insert(MongoCollection<Document> rows, List<Written> writes) {
        List<Written> left = new ArrayList<>();
        List<Written> inserted = new ArrayList<>();
        List<Document> documents = new ArrayList<>();
        for (Written write : writes) {
            Document document = write.document();
            if (document == null) {
                left.add(write);
            } else {
                inserted.add(write);
                documents.add(document);
            }
        }
        if (!documents.isEmpty()) {
            try {
                rows.insertMany(documents, new InsertManyOptions().ordered(false));
            } catch (MongoBulkWriteException e) {
                duplicates(e).forEach(index -> left.add(inserted.get(index)));
            }
        }
        return left;
    }

    /** A guarded upsert that meets a newer row fails as a duplicate; that is the guard at work. */
    private static void replaceOlder(MongoCollection<Document> rows, List<Written> writes) {
        if (writes.isEmpty()) {
            return;
        }
        try {
            rows.bulkWrite(writes.stream().map(Written::overOlder).toList(), new BulkWriteOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            duplicates(e);
        }
    }

    /** Places of the writes whose key was there already; any other failure is thrown on. */
    private static List<Integer> duplicates(MongoBulkWriteException failure) {
        boolean onlyDuplicates = failure.getWriteConcernError() == null
                && failure.getWriteErrors().stream()
                        .allMatch(error -> ErrorCategory.fromErrorCode(error.getCode()) == ErrorCategory.DUPLICATE_KEY);
        if (!onlyDuplicates) {
            throw failure;
        }
        return failure.getWriteErrors().stream().map(BulkWriteError::getIndex).toList();
    }
}
