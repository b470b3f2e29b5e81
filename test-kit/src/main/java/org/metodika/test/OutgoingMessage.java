package org.metodika.test;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.MessageType;
import org.metodika.kit.ids.Ids;

/**
 * A message as the relay of its owner would send it, to be changed before it is sent. Sending it again is what
 * at-least-once delivery does.
 */
public final class OutgoingMessage {

    private final Consumer<ProducerRecord<String, byte[]>> sender;
    private final String topic;
    private final String key;
    private final byte @Nullable [] value;
    private final Map<String, String> headers = new LinkedHashMap<>();

    OutgoingMessage(
            Consumer<ProducerRecord<String, byte[]>> sender,
            MessageType<?> type,
            String key,
            long sequence,
            byte @Nullable [] value) {
        this.sender = sender;
        this.topic = type.topic().name();
        this.key = key;
        this.value = value;
        String id = Ids.next().toString();
        String aggregate = topic.substring("metodika.".length(), topic.lastIndexOf('.'));
        headers.put(Headers.ID, id);
        headers.put(Headers.SOURCE, "/" + type.topic().owner() + "/" + aggregate + "s/" + key);
        headers.put(Headers.SPEC_VERSION, "1.0");
        headers.put(Headers.TYPE, type.name());
        headers.put(Headers.SUBJECT, key);
        headers.put(Headers.TIME, Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
        headers.put(Headers.DATA_SCHEMA, type.dataSchema());
        headers.put(Headers.SEQUENCE, "%020d".formatted(sequence));
        headers.put(Headers.PARTITION_KEY, key);
        headers.put(Headers.CORRELATION_ID, id);
        headers.put(Headers.CONTENT_TYPE, "application/json");
    }

    /** When it happened, by the clock of its owner. */
    public OutgoingMessage at(Instant time) {
        return header(Headers.TIME, time.truncatedTo(ChronoUnit.MILLIS).toString());
    }

    /** The event that this one answers. */
    public OutgoingMessage causedBy(String eventId, String correlationId) {
        return header(Headers.CAUSATION_ID, eventId).header(Headers.CORRELATION_ID, correlationId);
    }

    /** Sets any header, {@code ce_type} for example. */
    public OutgoingMessage header(String name, String text) {
        headers.put(name, text);
        return this;
    }

    public OutgoingMessage without(String name) {
        headers.remove(name);
        return this;
    }

    /** Id of the event. */
    public String id() {
        return Objects.requireNonNullElse(headers.get(Headers.ID), "");
    }

    /** CloudEvents source. */
    public String source() {
        return Objects.requireNonNullElse(headers.get(Headers.SOURCE), "");
    }

    /** Sends it and waits for the broker; every call sends it once more, unchanged. */
    public OutgoingMessage send() {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(topic, key, value);
        headers.forEach((name, text) -> message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        sender.accept(message);
        return this;
    }
}
