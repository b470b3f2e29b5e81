package org.metodika.kit.store;

/**
 * A stored aggregate.
 *
 * @param id id of the aggregate
 * @param version counts the writes, from 1; the ETag
 * @param sequence number of the last event
 */
public record Versioned<S>(String id, long version, long sequence, S state) {}
