package org.metodika.contracts.gate;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;
import org.metodika.contracts.MessageType;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the JSON Schema (2020-12) of a message type out of its record and the {@link Meaning} of each component.
 * Members that a schema doesn't know are allowed, because readers ignore what they don't know.
 */
final class Schemas {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** How a Java type that holds no others is said in JSON Schema. */
    private static final Map<Class<?>, Simple> SIMPLE = Map.ofEntries(
            Map.entry(String.class, new Simple("string", null)),
            Map.entry(UUID.class, new Simple("string", "uuid")),
            Map.entry(LocalDate.class, new Simple("string", "date")),
            Map.entry(Instant.class, new Simple("string", "date-time")),
            Map.entry(boolean.class, new Simple("boolean", null)),
            Map.entry(int.class, new Simple("integer", null)),
            Map.entry(Integer.class, new Simple("integer", null)),
            Map.entry(long.class, new Simple("integer", null)),
            Map.entry(Long.class, new Simple("integer", null)),
            Map.entry(double.class, new Simple("number", null)),
            Map.entry(Double.class, new Simple("number", null)));

    private final Map<String, ObjectNode> nested = new TreeMap<>();

    private Schemas() {}

    /**
     * The schema of this type.
     *
     * @throws IllegalArgumentException where a component has no meaning or a type that the contracts don't use
     */
    static ObjectNode of(MessageType<?> type) {
        Schemas schemas = new Schemas();
        ObjectNode schema = JSON.objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", type.dataSchema())
                .put("title", type.name());
        schema.setAll(schemas.object(type.data()));
        if (!schemas.nested.isEmpty()) {
            schema.putObject("$defs").setAll(schemas.nested);
        }
        return schema;
    }

    /** Whether a message may lack this component. */
    static boolean optional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** What a record or component means. */
    static String meaning(AnnotatedElement element) {
        Meaning meaning = element.getAnnotation(Meaning.class);
        if (meaning == null) {
            throw new IllegalArgumentException("@Meaning is missing: " + element);
        }
        return meaning.value();
    }

    private ObjectNode object(Class<?> data) {
        ObjectNode properties = JSON.objectNode();
        ArrayNode required = JSON.arrayNode();
        for (RecordComponent component : data.getRecordComponents()) {
            ObjectNode property = properties.putObject(component.getName()).put("description", meaning(component));
            property.setAll(typed(component.getGenericType()));
            if (!optional(component)) {
                required.add(component.getName());
            }
        }
        ObjectNode object = JSON.objectNode().put("description", meaning(data)).put("type", "object");
        object.set("properties", properties);
        object.set("required", required);
        return object;
    }

    private ObjectNode typed(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            ObjectNode array = JSON.objectNode().put("type", "array");
            array.set("items", typed(list.getActualTypeArguments()[0]));
            return array;
        }
        if (type instanceof Class<?> data && data.isRecord()) {
            if (!nested.containsKey(data.getSimpleName())) {
                // Not computeIfAbsent: what it holds may hold records itself.
                nested.put(data.getSimpleName(), object(data));
            }
            return JSON.objectNode().put("$ref", "#/$defs/" + data.getSimpleName());
        }
        Simple simple = SIMPLE.get(type);
        if (simple == null) {
            throw new IllegalArgumentException(
                    "A contract holds ids, texts, dates, numbers, lists and records, not " + type.getTypeName());
        }
        return simple.node();
    }

    private record Simple(String type, @Nullable String format) {
        ObjectNode node() {
            ObjectNode node = JSON.objectNode().put("type", type);
            return format == null ? node : node.put("format", format);
        }
    }
}
