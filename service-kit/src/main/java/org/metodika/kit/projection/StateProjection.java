package org.metodika.kit.projection;

import java.util.Comparator;
import java.util.HashMap;
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
 * Keeps one row per aggregate of another service, made from its state topic.
 *
 * <p>A state may come in more than one version on the same topic; {@link #or} adds another one. Where rows of several aggregates lie
 * in one collection, {@link #with} adds the topic of another.
 *
 * @param <T> state record of the contract
 * @param <R> row: a record mapped by Spring Data, whose {@code @Id} is the key of the message
 */
public final class StateProjection<T extends Record, R> extends GuardedProjection {

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
        super(name, mongo);
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
        return new StateProjection<>(name(), rowType, Map.copyOf(more), mongo, json);
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
    protected boolean follows(Incoming message) {
        return readings.containsKey(message.type());
    }

    @Override
    protected String idOf(Incoming message) {
        return message.key();
    }

    @Override
    protected @Nullable Document row(Incoming message) {
        byte[] value = message.value();
        Reading<?, R> reading = readings.get(message.type());
        R row = value == null || reading == null ? null : read(value, reading);
        if (row == null) {
            return null;
        }
        Document document = new Document();
        mongo.getConverter().write(row, document);
        return document;
    }

    private @Nullable R read(byte[] value, Reading<?, R> reading) {
        try {
            return reading.row(value, json);
        } catch (JacksonException e) {
            throw new UndecodableMessage("Not a " + reading.type().name() + ": " + e.getOriginalMessage(), e);
        }
    }
}
