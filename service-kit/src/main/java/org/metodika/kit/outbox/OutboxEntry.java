package org.metodika.kit.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message waiting in the outbox of an aggregate.
 *
 * @param sequence its number within the aggregate, from 1
 * @param id CloudEvents id, fixed when the message was decided
 * @param type wire name of its type
 * @param data the JSON as it will be sent
 */
public record OutboxEntry(
        long sequence,
        String id,
        String type,
        Instant time,
        String data,
        String correlationId,
        @Nullable String causationId,
        @Nullable String traceparent) {}
