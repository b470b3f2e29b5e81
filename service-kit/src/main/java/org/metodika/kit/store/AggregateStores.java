package org.metodika.kit.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import java.time.Clock;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.outbox.Relay;

/** Opens the store of an aggregate type: collection, indexes and its outbox at the relay. */
public final class AggregateStores {

    private final MongoDatabase database;
    private final Relay relay;
    private final ContractJson json;
    private final Clock clock;
    private final Clock realTime;
    private final Traces traces;
    private final MeterRegistry metrics;

    /**
     * @param clock what messages are dated by
     * @param realTime what their waiting is measured by, the same as the relay's
     */
    public AggregateStores(
            MongoDatabase database,
            Relay relay,
            ContractJson json,
            Clock clock,
            Clock realTime,
            @Nullable Tracer tracer,
            MeterRegistry metrics) {
        this.database = database;
        this.relay = relay;
        this.json = json;
        this.clock = clock;
        this.realTime = realTime;
        this.traces = new Traces(tracer);
        this.metrics = metrics;
    }

    public <S, E> AggregateStore<S, E> open(AggregateType<S, E> type) {
        MongoCollection<Document> collection = database.getCollection(type.collection());
        collection.createIndex(Indexes.ascending(AggregateDocument.OUTBOX_SINCE), new IndexOptions().sparse(true));
        collection.createIndex(Indexes.ascending(AggregateDocument.SCHOOL));
        type.lookUps().forEach(path -> collection.createIndex(Indexes.ascending(AggregateDocument.STATE + "." + path)));
        if (type.hasNaturalKey()) {
            collection.createIndex(Indexes.ascending(AggregateDocument.KEY), new IndexOptions().unique(true));
        }
        relay.register(new AggregateOutbox<>(type, collection, json, clock));
        return new AggregateStore<>(
                type, collection, new OutboxWriter<>(type, json, clock, realTime, traces), this::committed);
    }

    /**
     * Numbered snapshots of what aggregates were before.
     *
     * @param collection name of their collection
     */
    public <T> Snapshots<T> snapshots(String collection, StateCodec<T> codec) {
        return new Snapshots<>(database.getCollection(collection), codec);
    }

    /** Counts what happened as {@code metodika.events}, by type of message, and wakes the relay. */
    private void committed(String aggregate, String id, List<String> messageTypes) {
        messageTypes.forEach(
                type -> metrics.counter("metodika.events", "type", type).increment());
        relay.wake(aggregate, id);
    }
}
