package org.metodika.kit.projection;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.store.Cause;

/**
 * A message of another service, its CloudEvents attributes read from the headers.
 *
 * @param key id of the aggregate
 * @param sequence number of the message within its source
 * @param value the JSON; null for the tombstone of a state topic
 */
public record Incoming(
        String topic,
        int partition,
        long offset,
        String key,
        String id,
        String type,
        String source,
        long sequence,
        Instant time,
        @Nullable String correlationId,
        @Nullable String traceparent,
        byte @Nullable [] value) {

    /** @throws UndecodableMessage when the record is no CloudEvent of ours */
    static Incoming from(ConsumerRecord<String, byte[]> message) {
        try {
            return new Incoming(
                    message.topic(),
                    message.partition(),
                    message.offset(),
                    message.key(),
                    required(message, "ce_id"),
                    required(message, "ce_type"),
                    required(message, "ce_source"),
                    Long.parseLong(required(message, "ce_sequence")),
                    Instant.parse(required(message, "ce_time")),
                    optional(message, "ce_correlationid"),
                    optional(message, "ce_traceparent"),
                    message.value());
        } catch (NumberFormatException | DateTimeParseException e) {
            throw new UndecodableMessage("A CloudEvents attribute can't be read: " + e.getMessage(), e);
        }
    }

    /** The message as the cause of what a reaction does. */
    public Cause asCause() {
        return new Cause(id, source, sequence, correlationId == null ? id : correlationId, traceparent);
    }

    private static String required(ConsumerRecord<String, byte[]> message, String name) {
        String value = optional(message, name);
        if (value == null) {
            throw new UndecodableMessage("The header " + name + " is missing", null);
        }
        return value;
    }

    private static @Nullable String optional(ConsumerRecord<String, byte[]> message, String name) {
        Header header = message.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
