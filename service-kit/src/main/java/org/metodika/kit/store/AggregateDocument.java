package org.metodika.kit.store;

import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.problem.Problems;

/**
 * Shape of a stored aggregate:
 * {@code {_id, version, seq, schoolId, key, state, requests: [{key, fingerprint}], inbox: {source: seq}, createdBy,
 * outbox: [{seq, id, type, time, data, trace …}], outboxSince}}.
 */
final class AggregateDocument {

    static final String VERSION = "version";
    static final String SEQ = "seq";
    static final String SCHOOL = "schoolId";
    static final String KEY = "key";
    static final String STATE = "state";
    static final String REQUESTS = "requests";
    static final String INBOX = "inbox";
    static final String CREATED_BY = "createdBy";
    static final String OUTBOX = "outbox";
    static final String OUTBOX_SINCE = "outboxSince";

    /** How many request keys an aggregate remembers; a client repeats within minutes, not after twenty other writes. */
    static final int REMEMBERED_REQUESTS = 20;

    /** With the broker away commands go on until so many messages of one aggregate wait. */
    static final int OUTBOX_LIMIT = 100;

    static final Duration RETRY_AFTER = Duration.ofSeconds(5);
    static final Document WITHOUT_OUTBOX = new Document(OUTBOX, 0);

    private AggregateDocument() {}

    static @Nullable String fingerprintOf(Document stored, String requestKey) {
        for (Document request : stored.getList(REQUESTS, Document.class, List.of())) {
            if (requestKey.equals(request.getString("key"))) {
                return request.getString("fingerprint");
            }
        }
        return null;
    }

    static long inboxSequence(Document stored, String source) {
        Document inbox = stored.get(INBOX, Document.class);
        Long sequence = inbox == null ? null : inbox.getLong(inboxField(source));
        return sequence == null ? 0 : sequence;
    }

    /** Field names hold no dots. */
    static String inboxField(String source) {
        return source.replace('.', '_');
    }

    static void refuseFullOutbox(Document stored) {
        if (stored.getList(OUTBOX, Document.class, List.of()).size() >= OUTBOX_LIMIT) {
            throw Problems.unavailable(RETRY_AFTER);
        }
    }
}
