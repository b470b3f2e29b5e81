package org.metodika.test;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Catalogue;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.NullNode;

/** Reads a record of Kafka as a message of the contract and fails on everything the contract does not allow. */
final class EnvelopeCheck {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private static final Map<MessageType<?>, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private EnvelopeCheck() {}

    static PublishedEvent read(ConsumerRecord<String, byte[]> message) {
        Map<String, String> headers = new LinkedHashMap<>();
        message.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        List<String> faults = new ArrayList<>();
        MessageType<?> type = Catalogue.find(headers.getOrDefault(Headers.TYPE, ""))
                .orElseThrow(() -> new AssertionError("ce_type is none of the catalogue: " + show(message, headers)));
        checkHeaders(message, headers, type, faults);
        byte[] value = message.value();
        if (value == null) {
            if (type.topic().kind() != Topic.Kind.STATE) {
                faults.add("an event has no value");
            }
            refuse(faults, message, headers);
            return new PublishedEvent(type, message.key(), sequence(headers), null, NullNode.getInstance(), headers);
        }
        schema(type)
                .validate(new String(value, StandardCharsets.UTF_8), InputFormat.JSON)
                .forEach(error -> faults.add("schema: " + error));
        refuse(faults, message, headers);
        try {
            return new PublishedEvent(
                    type,
                    message.key(),
                    sequence(headers),
                    Json.CONTRACT.readValue(value, type.data()),
                    Json.CONTRACT.readTree(value),
                    headers);
        } catch (JacksonException e) {
            throw new AssertionError("not a " + type.data().getSimpleName() + ": " + show(message, headers), e);
        }
    }

    private static void checkHeaders(
            ConsumerRecord<String, byte[]> message,
            Map<String, String> headers,
            MessageType<?> type,
            List<String> faults) {
        String key = String.valueOf(message.key());
        equal(type.topic().name(), message.topic(), "topic", faults);
        equal("1.0", headers.get(Headers.SPEC_VERSION), Headers.SPEC_VERSION, faults);
        equal(key, headers.get(Headers.SUBJECT), Headers.SUBJECT, faults);
        equal(key, headers.get(Headers.PARTITION_KEY), Headers.PARTITION_KEY, faults);
        equal(type.dataSchema(), headers.get(Headers.DATA_SCHEMA), Headers.DATA_SCHEMA, faults);
        equal("application/json", headers.get(Headers.CONTENT_TYPE), Headers.CONTENT_TYPE, faults);
        String source = headers.getOrDefault(Headers.SOURCE, "");
        if (!source.startsWith("/" + type.topic().owner() + "/") || !source.endsWith("/" + key)) {
            faults.add(
                    Headers.SOURCE + " is " + source + ", not /" + type.topic().owner() + "/…/" + key);
        }
        if (!headers.getOrDefault(Headers.SEQUENCE, "").matches("\\d{20}")) {
            faults.add(Headers.SEQUENCE + " is not a number of 20 digits");
        }
        if (!isTimeOrderedId(headers.getOrDefault(Headers.ID, ""))) {
            faults.add(Headers.ID + " is no UUIDv7");
        }
        if (!isInstant(headers.getOrDefault(Headers.TIME, ""))) {
            faults.add(Headers.TIME + " is no instant");
        }
        if (headers.getOrDefault(Headers.CORRELATION_ID, "").isBlank()) {
            faults.add(Headers.CORRELATION_ID + " is missing");
        }
        // Only what answers another event has a cause.
        if (headers.containsKey(Headers.CAUSATION_ID)
                && headers.getOrDefault(Headers.CAUSATION_ID, "").isBlank()) {
            faults.add(Headers.CAUSATION_ID + " is empty");
        }
    }

    private static Schema schema(MessageType<?> type) {
        return SCHEMAS.computeIfAbsent(type, wanted -> {
            try (InputStream text = Catalogue.class.getClassLoader().getResourceAsStream(wanted.schemaPath())) {
                if (text == null) {
                    throw new AssertionError("event-contracts has no " + wanted.schemaPath());
                }
                return REGISTRY.getSchema(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void equal(String expected, @Nullable String actual, String what, List<String> faults) {
        if (!expected.equals(actual)) {
            faults.add(what + " is " + actual + ", not " + expected);
        }
    }

    private static boolean isTimeOrderedId(String text) {
        try {
            return UUID.fromString(text).version() == 7;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isInstant(String text) {
        try {
            return Instant.parse(text).isAfter(Instant.EPOCH);
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static long sequence(Map<String, String> headers) {
        return Long.parseLong(headers.getOrDefault(Headers.SEQUENCE, ""));
    }

    private static void refuse(
            List<String> faults, ConsumerRecord<String, byte[]> message, Map<String, String> headers) {
        if (!faults.isEmpty()) {
            throw new AssertionError(String.join("; ", faults) + " in " + show(message, headers));
        }
    }

    private static String show(ConsumerRecord<String, byte[]> message, Map<String, String> headers) {
        byte[] value = message.value();
        return message.topic() + " key " + message.key() + " headers " + headers + " value "
                + (value == null ? "none" : new String(value, StandardCharsets.UTF_8));
    }
}
