package org.metodika.contracts.gate;

import java.util.List;
import java.util.stream.Collectors;
import org.metodika.contracts.Catalogue;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Says the catalogue as AsyncAPI 3.0: a channel per topic, a message per type, the CloudEvents headers once. */
final class AsyncApi {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .enable(YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
            .build();

    /** The CloudEvents attributes as Kafka headers (binary mode), with what each means and an example. */
    static final List<Header> HEADERS = List.of(
            new Header(
                    "ce_id",
                    true,
                    "UUIDv7 of the message, fixed when it was decided",
                    "019a2b3c-7a10-7c4d-9e5f-000000000301"),
            new Header(
                    "ce_source",
                    true,
                    "Service and aggregate that it comes from",
                    "/program-service/programs/019a2b3c-7a10-7c4d-9e5f-000000000201"),
            new Header("ce_specversion", true, "Version of CloudEvents", "1.0"),
            new Header(
                    "ce_type",
                    true,
                    "Message type; a reader skips types it doesn't know",
                    "org.metodika.program.approved.v1"),
            new Header("ce_subject", true, "Id of the aggregate", "019a2b3c-7a10-7c4d-9e5f-000000000201"),
            new Header("ce_time", true, "When it was decided, UTC, to the millisecond", "2026-09-28T07:15:30.123Z"),
            new Header(
                    "ce_dataschema",
                    true,
                    "$id of the JSON Schema of the value",
                    "urn:metodika:schema:program.approved.v1"),
            new Header(
                    "ce_sequence",
                    true,
                    "Number of the message within its source, 20 digits with leading zeros, growing; a number seen before is a duplicate",
                    "00000000000000000005"),
            new Header(
                    "ce_partitionkey",
                    true,
                    "Key of the record: the id of the aggregate",
                    "019a2b3c-7a10-7c4d-9e5f-000000000201"),
            new Header(
                    "ce_traceparent",
                    false,
                    "W3C trace context of the request that caused it",
                    "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"),
            new Header(
                    "ce_correlationid",
                    false,
                    "The same for everything that one request set off, across services",
                    "019a2b3c-7a10-7c4d-9e5f-000000000900"),
            new Header(
                    "ce_causationid",
                    false,
                    "ce_id of the event that this one is the reaction to",
                    "019a2b3c-7a10-7c4d-9e5f-000000000300"),
            new Header("content-type", true, "Media type of the value", "application/json"));

    private AsyncApi() {}

    /** The whole document. */
    static String yaml() {
        return "# Generated from Catalogue, the records and @Meaning; compared by a test. Write it again:\n"
                + "# mvn -pl event-contracts test -Dcontracts.write=true\n"
                + YAML.writeValueAsString(document());
    }

    private static ObjectNode document() {
        ObjectNode document = JSON.objectNode().put("asyncapi", "3.0.0");
        document.putObject("info")
                .put("title", "Metodika: events and states")
                .put("version", "1.0.0")
                .put(
                        "description",
                        "What the services of Metodika publish on Kafka, as CloudEvents 1.0 in binary mode.");
        document.put("defaultContentType", "application/json");
        ObjectNode channels = document.putObject("channels");
        ObjectNode operations = document.putObject("operations");
        Catalogue.TOPICS.forEach(topic -> {
            channels.set(topic.name(), channel(topic));
            operations
                    .putObject("publish." + topic.name())
                    .put("action", "send")
                    .put("summary", "Only " + topic.owner() + " writes here.")
                    .putObject("channel")
                    .put("$ref", "#/channels/" + topic.name());
        });
        ObjectNode components = document.putObject("components");
        ObjectNode messages = components.putObject("messages");
        Catalogue.MESSAGES.forEach(type -> messages.set(type.shortName(), message(type)));
        components.putObject("schemas").set("cloudEventHeaders", headers());
        return document;
    }

    private static ObjectNode channel(Topic topic) {
        ObjectNode channel =
                JSON.objectNode().put("address", topic.name()).put("description", description(topic.kind()));
        ObjectNode messages = channel.putObject("messages");
        messagesOf(topic)
                .forEach(type ->
                        messages.putObject(type.shortName()).put("$ref", "#/components/messages/" + type.shortName()));
        ObjectNode kafka = channel.putObject("bindings").putObject("kafka").put("topic", topic.name());
        ObjectNode configuration = kafka.putObject("topicConfiguration");
        switch (topic.kind()) {
            case EVENTS ->
                configuration.put("retention.ms", -1).putArray("cleanup.policy").add("delete");
            case STATE -> configuration.putArray("cleanup.policy").add("compact");
        }
        kafka.put("bindingVersion", "0.5.0");
        return channel;
    }

    private static ObjectNode message(MessageType<?> type) {
        ObjectNode message = JSON.objectNode()
                .put("name", type.name())
                .put("summary", Schemas.meaning(type.data()))
                .put("contentType", "application/json");
        message.putObject("headers").put("$ref", "#/components/schemas/cloudEventHeaders");
        message.putObject("payload").put("$ref", type.schemaPath());
        message.putObject("correlationId").put("location", "$message.header#/ce_correlationid");
        ObjectNode kafka = message.putObject("bindings").putObject("kafka");
        kafka.putObject("key").put("type", "string").put("description", "Id of the aggregate");
        kafka.put("bindingVersion", "0.5.0");
        return message;
    }

    private static ObjectNode headers() {
        ObjectNode headers = JSON.objectNode().put("type", "object");
        ObjectNode properties = headers.putObject("properties");
        HEADERS.forEach(header -> properties
                .putObject(header.name())
                .put("type", "string")
                .put("description", header.meaning())
                .putArray("examples")
                .add(header.example()));
        HEADERS.stream().filter(Header::always).map(Header::name).forEach(headers.putArray("required")::add);
        return headers;
    }

    /** How a topic of this kind is kept and who may read it. */
    static String description(Topic.Kind kind) {
        return switch (kind) {
            case EVENTS -> "Every event, in order per aggregate, kept for ever. No person's name, contact or text.";
            case STATE -> "The present content per aggregate, compacted; a null value means gone. For services only.";
        };
    }

    static List<MessageType<?>> messagesOf(Topic topic) {
        return Catalogue.MESSAGES.stream()
                .filter(type -> type.topic().equals(topic))
                .collect(Collectors.toUnmodifiableList());
    }

    /**
     * A Kafka header.
     *
     * @param always whether every message carries it
     */
    record Header(String name, boolean always, String meaning, String example) {}
}
