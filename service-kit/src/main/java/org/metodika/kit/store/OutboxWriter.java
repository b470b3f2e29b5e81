package org.metodika.kit.store;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.ids.Ids;

/** Makes the parts of the one write: outbox entries, the conditional update, the first document. */
final class OutboxWriter<S, E> {

    private final AggregateType<S, E> type;
    private final ContractJson json;
    private final Clock clock;
    private final Clock realTime;
    private final Traces traces;

    /**
     * @param clock what the messages are dated by
     * @param realTime what the waiting of messages is measured by; the other may be set back
     */
    OutboxWriter(AggregateType<S, E> type, ContractJson json, Clock clock, Clock realTime, Traces traces) {
        this.type = type;
        this.json = json;
        this.clock = clock;
        this.realTime = realTime;
        this.traces = traces;
    }

    Document entry(long sequence, S after, E event, Change change) {
        Message<?> message = type.messages().event(after, event, change.by());
        UUID id = Ids.next();
        Cause cause = change.cause();
        String correlation = cause == null || cause.correlationId() == null ? id.toString() : cause.correlationId();
        Document entry = new Document("seq", sequence)
                .append("id", id.toString())
                .append("type", message.type().name())
                .append("time", now(clock))
                .append("data", json.write(message))
                .append("correlation", correlation);
        putIfPresent(entry, "causation", cause == null ? null : cause.eventId());
        putIfPresent(entry, "trace", traces.current(cause));
        return entry;
    }

    Document update(S next, long version, long sequence, List<Document> entries, Change change) {
        Document set = new Document(AggregateDocument.STATE, type.codec().write(next))
                .append(AggregateDocument.VERSION, version)
                .append(AggregateDocument.SEQ, sequence)
                .append(AggregateDocument.SCHOOL, type.schoolId(next));
        putIfPresent(set, AggregateDocument.KEY, type.naturalKey(next));
        Cause cause = change.cause();
        if (cause != null && change.onceInOrder()) {
            set.append(AggregateDocument.INBOX + "." + AggregateDocument.inboxField(cause.source()), cause.sequence());
        }
        Document push = new Document();
        if (!entries.isEmpty()) {
            push.append(AggregateDocument.OUTBOX, new Document("$each", entries));
        }
        RequestKey request = change.request();
        if (request != null) {
            push.append(
                    AggregateDocument.REQUESTS,
                    new Document("$each", List.of(stored(request)))
                            .append("$slice", -AggregateDocument.REMEMBERED_REQUESTS));
        }
        Document update = new Document("$set", set);
        if (!push.isEmpty()) {
            update.append("$push", push);
        }
        if (!entries.isEmpty()) {
            // Keeps an older mark: the sweep and the health check ask how long the oldest entry has waited.
            update.append("$min", new Document(AggregateDocument.OUTBOX_SINCE, now(realTime)));
        }
        return update;
    }

    Document document(String id, S state, List<Document> entries, Change change) {
        Document document = new Document("_id", id)
                .append(AggregateDocument.VERSION, 1L)
                .append(AggregateDocument.SEQ, (long) entries.size())
                .append(AggregateDocument.SCHOOL, type.schoolId(state))
                .append(AggregateDocument.STATE, type.codec().write(state))
                .append(AggregateDocument.OUTBOX, entries)
                .append(AggregateDocument.OUTBOX_SINCE, now(realTime));
        putIfPresent(document, AggregateDocument.KEY, type.naturalKey(state));
        RequestKey request = change.request();
        if (request != null) {
            document.append(AggregateDocument.REQUESTS, List.of(stored(request)));
        }
        Cause cause = change.cause();
        if (cause != null) {
            document.append(AggregateDocument.CREATED_BY, cause.eventId());
            document.append(
                    AggregateDocument.INBOX,
                    new Document(AggregateDocument.inboxField(cause.source()), cause.sequence()));
        }
        return document;
    }

    private static Document stored(RequestKey request) {
        return new Document("key", request.key()).append("fingerprint", request.fingerprint());
    }

    private static Date now(Clock clock) {
        return Date.from(clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private static void putIfPresent(Document document, String field, @Nullable String value) {
        if (value != null) {
            document.append(field, value);
        }
    }
}
