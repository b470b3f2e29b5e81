package org.metodika.contracts.gate;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.metodika.contracts.Catalogue;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Says the catalogue as a page for people: every topic, every type, every field with its meaning. */
final class EventsPage {

    private static final String HEAD = """
            <!-- Generated from the records of event-contracts; write it again: mvn -pl event-contracts test -Dcontracts.write=true -->
            # Events and states

            Everything that travels between the services, in the words of the contracts. How to read it, and what is guaranteed, is in
            [analysts.md](analysts.md). For programs: [JSON Schemas](../event-contracts/src/main/resources/schemas),
            [examples](../event-contracts/src/main/resources/examples),
            [AsyncAPI](../event-contracts/src/main/resources/asyncapi.yaml).

            A field marked *optional* is left out where it has no value; it is never `null`. A published type never changes: a new
            version stands beside it.

            """;

    private EventsPage() {}

    /** The whole page. */
    static String markdown() {
        String overview = Catalogue.TOPICS.stream().map(EventsPage::row).collect(Collectors.joining());
        String topics = Catalogue.TOPICS.stream().map(EventsPage::section).collect(Collectors.joining());
        return HEAD + "| topic | owner | types |\n|---|---|---|\n" + overview + topics;
    }

    private static String row(Topic topic) {
        String types = AsyncApi.messagesOf(topic).stream()
                .map(type -> "[%s](#%s)".formatted(type.shortName(), anchor(type)))
                .collect(Collectors.joining(", "));
        return "| `%s` | %s | %s |\n".formatted(topic.name(), topic.owner(), types);
    }

    private static String section(Topic topic) {
        String types = AsyncApi.messagesOf(topic).stream().map(EventsPage::type).collect(Collectors.joining());
        return "\n## %s\n\n%s Written by %s.\n%s"
                .formatted(topic.name(), AsyncApi.description(topic.kind()), topic.owner(), types);
    }

    private static String type(MessageType<?> type) {
        return "\n### %s\n\n%s. `ce_type`: `%s`\n\n%s"
                .formatted(type.shortName(), Schemas.meaning(type.data()), type.name(), fields(type.data(), ""));
    }

    private static String fields(Class<?> data, String prefix) {
        String head = prefix.isEmpty() ? "| field | type | meaning |\n|---|---|---|\n" : "";
        return head
                + Arrays.stream(data.getRecordComponents())
                        .map(component -> field(component, prefix))
                        .collect(Collectors.joining());
    }

    private static String field(RecordComponent component, String prefix) {
        String name = prefix + component.getName();
        String optional = Schemas.optional(component) ? ", optional" : "";
        String row = "| `%s` | %s%s | %s |\n"
                .formatted(name, word(component.getGenericType()), optional, Schemas.meaning(component));
        Class<?> content = content(component.getGenericType());
        String step = component.getType() == content ? "." : "[].";
        return content.isRecord() ? row + fields(content, name + step) : row;
    }

    private static String word(Type type) {
        if (type instanceof ParameterizedType list) {
            return "list of " + word(list.getActualTypeArguments()[0]);
        }
        Class<?> single = (Class<?>) type;
        return switch (single.getSimpleName()) {
            case "UUID" -> "uuid";
            case "LocalDate" -> "date";
            case "Instant" -> "date-time";
            case "int", "Integer", "long", "Long" -> "integer";
            case "double", "Double" -> "number";
            default -> single.isRecord() ? "object" : single.getSimpleName().toLowerCase(Locale.ROOT);
        };
    }

    private static Class<?> content(Type type) {
        return type instanceof ParameterizedType list ? content(list.getActualTypeArguments()[0]) : (Class<?>) type;
    }

    /** As GitHub and GitLab make it from a heading: dots vanish. */
    private static String anchor(MessageType<?> type) {
        return type.shortName().replace(".", "");
    }
}
