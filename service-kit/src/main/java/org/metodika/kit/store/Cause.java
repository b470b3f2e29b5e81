package org.metodika.kit.store;

import org.jspecify.annotations.Nullable;

/**
 * The message that a reaction answers.
 *
 * @param eventId id of the causing event
 * @param source CloudEvents source of the causing aggregate
 * @param sequence its number within the source
 * @param correlationId id of the first cause in the chain
 * @param traceparent trace of the causing event
 */
public record Cause(
        String eventId,
        String source,
        long sequence,
        @Nullable String correlationId,
        @Nullable String traceparent) {}
