package org.metodika.kit.outbox;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Catalogue;
import org.metodika.contracts.MessageType;

/** CloudEvents 1.0 in binary mode on Kafka: the value is the data, the attributes are {@code ce_} headers. */
final class Envelope {

    private final String service;

    Envelope(String service) {
        this.service = service;
    }

    ProducerRecord<String, byte[]> record(String aggregate, String aggregateId, OutboxEntry entry) {
        MessageType<?> type = Catalogue.find(entry.type())
                .orElseThrow(() -> new IllegalStateException("Not in the catalogue: " + entry.type()));
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(
                type.topic().name(), aggregateId, entry.data().getBytes(StandardCharsets.UTF_8));
        Headers headers = message.headers();
        add(headers, "content-type", "application/json");
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", entry.id());
        add(headers, "ce_type", entry.type());
        add(headers, "ce_source", "/" + service + "/" + aggregate + "/" + aggregateId);
        add(headers, "ce_subject", aggregateId);
        add(headers, "ce_time", DateTimeFormatter.ISO_INSTANT.format(entry.time()));
        add(headers, "ce_dataschema", "urn:metodika:schema:" + type.shortName());
        add(headers, "ce_sequence", "%020d".formatted(entry.sequence()));
        add(headers, "ce_partitionkey", aggregateId);
        add(headers, "ce_correlationid", entry.correlationId());
        add(headers, "ce_causationid", entry.causationId());
        add(headers, "ce_traceparent", entry.traceparent());
        return message;
    }

    private static void add(Headers headers, String name, @Nullable String value) {
        if (value != null) {
            headers.add(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }
}
