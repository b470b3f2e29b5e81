package org.metodika.kit.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.size;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.ids.Ids;
import org.metodika.kit.outbox.Outbox;
import org.metodika.kit.outbox.OutboxEntry;
import org.metodika.kit.outbox.Pending;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The outboxes of one type of aggregate in MongoDB. */
final class AggregateOutbox<S, E> implements Outbox {

    private static final Logger log = LoggerFactory.getLogger(AggregateOutbox.class);

    private final AggregateType<S, E> type;
    private final MongoCollection<Document> collection;
    private final ContractJson json;
    private final Clock clock;

    AggregateOutbox(AggregateType<S, E> type, MongoCollection<Document> collection, ContractJson json, Clock clock) {
        this.type = type;
        this.collection = collection;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String aggregate() {
        return type.name();
    }

    @Override
    public List<Pending> load(Collection<String> ids) {
        List<Pending> pending = new ArrayList<>();
        for (Document stored : collection.find(in("_id", ids))) {
            List<OutboxEntry> entries = stored.getList(AggregateDocument.OUTBOX, Document.class, List.of()).stream()
                    .map(AggregateOutbox::entry)
                    .toList();
            if (!entries.isEmpty()) {
                pending.add(pending(stored, entries));
            }
        }
        return pending;
    }

    private Pending pending(Document stored, List<OutboxEntry> entries) {
        String id = stored.getString("_id");
        try {
            return new Pending(id, entries, snapshot(stored, entries.getLast()));
        } catch (RuntimeException unreadable) {
            log.error("The {} {} can't be read, so its messages wait", type.name(), id, unreadable);
            return new Pending(id, List.of(), null);
        }
    }

    @Override
    public List<Pending> loadStates(Collection<String> ids) {
        List<Pending> states = new ArrayList<>();
        for (Document stored : collection.find(in("_id", ids))) {
            OutboxEntry snapshot = snapshot(stored, null);
            if (snapshot != null) {
                states.add(new Pending(stored.getString("_id"), List.of(), snapshot));
            }
        }
        return states;
    }

    @Override
    public boolean remove(Map<String, Long> sentUpTo) {
        int emptied = empty(sentUpTo);
        if (emptied == sentUpTo.size()) {
            return true;
        }
        int pulled = update(
                sentUpTo,
                AggregateOutbox::holds,
                sequence -> Updates.pullByFilter(
                        new Document(AggregateDocument.OUTBOX, new Document("seq", new Document("$lte", sequence)))));
        update(
                sentUpTo,
                sequence -> size(AggregateDocument.OUTBOX, 0),
                sequence -> Updates.unset(AggregateDocument.OUTBOX_SINCE));
        return emptied + pulled == sentUpTo.size();
    }

    /** The usual case in one write: nothing was added since. */
    private int empty(Map<String, Long> sentUpTo) {
        return update(
                sentUpTo,
                sequence -> and(holds(sequence), eq(AggregateDocument.SEQ, sequence)),
                sequence -> Updates.combine(
                        Updates.set(AggregateDocument.OUTBOX, List.of()),
                        Updates.unset(AggregateDocument.OUTBOX_SINCE)));
    }

    private static Bson holds(long sequence) {
        return eq(AggregateDocument.OUTBOX + ".seq", sequence);
    }

    /** Updates each aggregate that meets a condition; gives how many did. */
    private int update(Map<String, Long> sentUpTo, LongFunction<Bson> condition, LongFunction<Bson> update) {
        List<WriteModel<Document>> writes = new ArrayList<>();
        sentUpTo.forEach((id, sequence) -> writes.add(
                new UpdateOneModel<>(and(eq("_id", id), condition.apply(sequence)), update.apply(sequence))));
        return collection
                .bulkWrite(writes, new BulkWriteOptions().ordered(false))
                .getMatchedCount();
    }

    @Override
    public List<String> waitingSince(Instant moment, int limit) {
        return collection
                .find(and(
                        exists(AggregateDocument.OUTBOX_SINCE), lte(AggregateDocument.OUTBOX_SINCE, Date.from(moment))))
                .projection(Projections.include("_id"))
                .limit(limit)
                .map(stored -> stored.getString("_id"))
                .into(new ArrayList<>());
    }

    private @Nullable OutboxEntry snapshot(Document stored, @Nullable OutboxEntry last) {
        S state = type.codec().read(stored.get(AggregateDocument.STATE, Document.class));
        Message<?> message = type.messages().state(state);
        if (message == null) {
            return null;
        }
        String id = Ids.next().toString();
        return new OutboxEntry(
                stored.getLong(AggregateDocument.SEQ),
                id,
                message.type().name(),
                last == null ? clock.instant() : last.time(),
                json.write(message),
                last == null ? id : last.correlationId(),
                last == null ? null : last.id(),
                last == null ? null : last.traceparent());
    }

    private static OutboxEntry entry(Document entry) {
        return new OutboxEntry(
                entry.getLong("seq"),
                entry.getString("id"),
                entry.getString("type"),
                entry.getDate("time").toInstant(),
                entry.getString("data"),
                entry.getString("correlation"),
                entry.getString("causation"),
                entry.getString("trace"));
    }
}
