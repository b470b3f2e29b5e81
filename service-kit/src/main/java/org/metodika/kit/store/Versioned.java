package org.metodika.kit.store;

import org.metodika.kit.problem.StaleCopy;

/**
 * A stored aggregate.
 *
 * @param id id of the aggregate
 * @param version counts the writes, from 1; the ETag
 * @param sequence number of the last event
 */
public record Versioned<S>(String id, long version, long sequence, S state) {

    /**
     * That a caller's copy is not this one any more.
     *
     * @param aggregate name of the kind of aggregate
     * @param expected version that the caller saw
     */
    public StaleCopy staleFor(String aggregate, long expected) {
        return new StaleCopy(aggregate, id, expected, version, sequence);
    }
}
