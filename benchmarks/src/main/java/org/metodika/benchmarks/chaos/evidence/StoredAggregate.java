package org.metodika.benchmarks.chaos.evidence;

import java.util.Map;
import java.util.Set;

/**
 * An aggregate as the store holds it.
 *
 * @param type name on the wire, such as {@code program}
 * @param version of the document, which answers carry as ETag
 * @param sequence number of its last event
 * @param waiting how many messages wait in its outbox
 * @param requests keys of the requests it remembers, bound to their callers
 */
public record StoredAggregate(
        String type,
        String id,
        long version,
        long sequence,
        int waiting,
        Set<String> requests,
        Map<String, Object> state) {

    /** How many request keys an aggregate remembers. */
    public static final int REMEMBERED_REQUESTS = 20;

    public StoredAggregate {
        requests = Set.copyOf(requests);
    }

    /** Whether an old key may have been pushed out by newer ones. */
    public boolean mayHaveForgotten() {
        return requests.size() >= REMEMBERED_REQUESTS;
    }
}
