package org.metodika.kit.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.problem.Problems;

/**
 * Aggregates of one type in MongoDB. A command is one conditional update of one document: the next state, the version,
 * the messages that follow and the marks that make a repetition recognisable are written together or not at all, so that
 * nothing needs a transaction. Nothing is ever written whole: the relay changes the same document.
 */
public final class AggregateStore<S, E> {

    /** Enough for eight writers that always collide; more means that something is wrong. */
    private static final int ATTEMPTS = 40;

    private final AggregateType<S, E> type;
    private final MongoCollection<Document> collection;
    private final OutboxWriter<S, E> writer;
    private final Committed committed;

    AggregateStore(
            AggregateType<S, E> type,
            MongoCollection<Document> collection,
            OutboxWriter<S, E> writer,
            Committed committed) {
        this.type = type;
        this.collection = collection;
        this.writer = writer;
        this.committed = committed;
    }

    /** The aggregate with this id; empty where there is none. */
    public Optional<Versioned<S>> find(String id) {
        return Optional.ofNullable(collection
                        .find(eq("_id", id))
                        .projection(AggregateDocument.WITHOUT_OUTBOX)
                        .first())
                .map(this::read);
    }

    /** Those of these aggregates that there are, in one look; not in any order. */
    public List<Versioned<S>> findAll(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : collection
                        .find(in("_id", ids))
                        .projection(AggregateDocument.WITHOUT_OUTBOX)
                        .map(this::read)
                        .into(new ArrayList<>());
    }

    /** The aggregate with this natural key; empty where there is none. */
    public Optional<Versioned<S>> findByKey(String naturalKey) {
        return Optional.ofNullable(collection
                        .find(eq(AggregateDocument.KEY, naturalKey))
                        .projection(AggregateDocument.WITHOUT_OUTBOX)
                        .first())
                .map(this::read);
    }

    /**
     * Aggregates of a school in the order of their ids, as they are stored now: for what must miss nobody, where rows of a
     * read model would come too late. Lists for people are read from rows.
     *
     * @param after id behind which to go on; null to begin
     * @param limit most aggregates of one batch
     */
    public List<Versioned<S>> ofSchool(String schoolId, @Nullable String after, int limit) {
        Bson ofSchool = eq(AggregateDocument.SCHOOL, schoolId);
        return collection
                .find(after == null ? ofSchool : and(ofSchool, gt("_id", after)))
                .projection(AggregateDocument.WITHOUT_OUTBOX)
                .sort(Sorts.ascending("_id"))
                .limit(limit)
                .map(this::read)
                .into(new ArrayList<>());
    }

    /**
     * Ids of the aggregates in whose state this value stands at this path.
     *
     * @param path one that the type is {@code foundBy}
     */
    public List<String> idsBy(String path, String value) {
        if (!type.lookUps().contains(path)) {
            throw new IllegalArgumentException(type.name() + " is not found by " + path);
        }
        return collection
                .find(eq(AggregateDocument.STATE + "." + path, value))
                .projection(Projections.include("_id"))
                .map(stored -> stored.getString("_id"))
                .into(new ArrayList<>());
    }

    /**
     * Creates an aggregate. The decision is asked once; a repetition with the same request key or the same cause yields what
     * was created the first time.
     *
     * @param id id of the new aggregate; name-based where a repetition must find the same one
     */
    public Outcome<S> create(String id, Change change, Supplier<Decision<E>> decide) {
        Document present = collection
                .find(eq("_id", id))
                .projection(AggregateDocument.WITHOUT_OUTBOX)
                .first();
        return present == null ? insert(id, change, decide.get()) : alreadyThere(present, change);
    }

    /** Changes an aggregate that is within everybody's reach; for reactions and schedules. */
    public Outcome<S> change(String id, Change change, Function<S, Decision<E>> decide) {
        return change(id, change, state -> true, decide);
    }

    /**
     * Changes an aggregate.
     *
     * @param reachable whether the actor may see it at all; what is not reachable is unknown
     * @param decide asked again on every conflict with another writer, so it must depend on the state alone
     */
    public Outcome<S> change(String id, Change change, Predicate<S> reachable, Function<S, Decision<E>> decide) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Document stored = collection.find(eq("_id", id)).first();
            if (stored == null) {
                return new Outcome.Unknown<>();
            }
            Versioned<S> present = read(stored);
            if (!reachable.test(present.state())) {
                return new Outcome.Unknown<>();
            }
            Outcome<S> settled = settledBefore(stored, present, change);
            if (settled != null) {
                return settled;
            }
            Decision<E> decision = decide.apply(present.state());
            switch (decision) {
                case Decision.Rejected<E>(var reason) -> {
                    return new Outcome.Refused<>(reason);
                }
                case Decision.Accepted<E>(var events) -> {
                    if (events.isEmpty() && !change.onceInOrder()) {
                        return new Outcome.Done<>(present, true);
                    }
                    Optional<Versioned<S>> written = update(stored, present, events, change);
                    if (written.isPresent()) {
                        return new Outcome.Done<>(written.get(), false);
                    }
                }
            }
        }
        throw Problems.unavailable(AggregateDocument.RETRY_AFTER);
    }

    private @Nullable Outcome<S> settledBefore(Document stored, Versioned<S> present, Change change) {
        RequestKey request = change.request();
        if (request != null) {
            String fingerprint = AggregateDocument.fingerprintOf(stored, request.key());
            if (fingerprint != null) {
                return fingerprint.equals(request.fingerprint())
                        ? new Outcome.Done<>(present, true)
                        : new Outcome.KeyReused<>(request.key());
            }
        }
        Cause cause = change.cause();
        if (cause != null
                && change.onceInOrder()
                && AggregateDocument.inboxSequence(stored, cause.source()) >= cause.sequence()) {
            return new Outcome.Done<>(present, true);
        }
        Long expected = change.ifVersion();
        if (expected != null && expected != present.version()) {
            return new Outcome.Stale<>(present.staleFor(type.name(), expected));
        }
        return null;
    }

    private Optional<Versioned<S>> update(Document stored, Versioned<S> present, List<E> events, Change change) {
        AggregateDocument.refuseFullOutbox(stored);
        S next = present.state();
        List<Document> entries = new ArrayList<>();
        long sequence = present.sequence();
        for (E event : events) {
            next = type.evolve(next, event);
            entries.add(writer.entry(++sequence, next, event, change));
        }
        Document update = writer.update(next, present.version() + 1, sequence, entries, change);
        if (collection
                        .updateOne(
                                and(eq("_id", present.id()), eq(AggregateDocument.VERSION, present.version())), update)
                        .getMatchedCount()
                == 0) {
            return Optional.empty();
        }
        tell(present.id(), entries);
        return Optional.of(new Versioned<>(present.id(), present.version() + 1, sequence, next));
    }

    private Outcome<S> insert(String id, Change change, Decision<E> decision) {
        return switch (decision) {
            case Decision.Rejected<E>(var reason) -> new Outcome.Refused<>(reason);
            case Decision.Accepted<E>(var events) -> insert(id, change, events);
        };
    }

    private Outcome<S> insert(String id, Change change, List<E> events) {
        if (events.isEmpty()) {
            throw new IllegalStateException("Nothing creates " + type.name() + " " + id);
        }
        S state = type.start(events.getFirst());
        List<Document> entries = new ArrayList<>();
        entries.add(writer.entry(1, state, events.getFirst(), change));
        for (E event : events.subList(1, events.size())) {
            state = type.evolve(state, event);
            entries.add(writer.entry(entries.size() + 1L, state, event, change));
        }
        try {
            collection.insertOne(writer.document(id, state, entries, change));
        } catch (MongoWriteException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return alreadyThere(occupant(id, state), change);
        }
        tell(id, entries);
        return new Outcome.Done<>(new Versioned<>(id, 1, entries.size(), state), false);
    }

    private Document occupant(String id, S state) {
        Document sameId = collection.find(eq("_id", id)).first();
        if (sameId != null) {
            return sameId;
        }
        Document sameKey = collection
                .find(eq(AggregateDocument.KEY, type.naturalKey(state)))
                .first();
        if (sameKey == null) {
            throw new IllegalStateException("A duplicate of " + type.name() + " " + id + " that nobody holds");
        }
        return sameKey;
    }

    private Outcome<S> alreadyThere(Document stored, Change change) {
        Versioned<S> present = read(stored);
        RequestKey request = change.request();
        String fingerprint = request == null ? null : AggregateDocument.fingerprintOf(stored, request.key());
        if (request != null && fingerprint != null) {
            return fingerprint.equals(request.fingerprint())
                    ? new Outcome.Done<>(present, true)
                    : new Outcome.KeyReused<>(request.key());
        }
        Cause cause = change.cause();
        if (cause != null && cause.eventId().equals(stored.getString(AggregateDocument.CREATED_BY))) {
            return new Outcome.Done<>(present, true);
        }
        return new Outcome.Exists<>(present);
    }

    private Versioned<S> read(Document stored) {
        return new Versioned<>(
                stored.getString("_id"),
                stored.getLong(AggregateDocument.VERSION),
                stored.getLong(AggregateDocument.SEQ),
                type.codec().read(stored.get(AggregateDocument.STATE, Document.class)));
    }

    private void tell(String id, List<Document> entries) {
        committed.committed(
                type.name(),
                id,
                entries.stream().map(entry -> entry.getString("type")).toList());
    }

    /** Told after each write, so that the relay need not look for work and what happens is counted. */
    @FunctionalInterface
    interface Committed {
        void committed(String aggregate, String id, List<String> messageTypes);
    }
}
