package org.metodika.gateway.page;

import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One description (OpenAPI 3.1) made of those of the services. */
final class ApiDescription {

    private static final String SCHEMAS = "schemas";
    private static final String REFERENCE = "#/components/schemas/";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> METHODS = List.of(HttpMethod.values()).stream()
            .map(method -> method.name().toLowerCase(Locale.ROOT))
            .toList();

    private final ObjectNode document = NODES.objectNode();
    private final ObjectNode paths = NODES.objectNode();
    private final ObjectNode components = NODES.objectNode();
    private final ArrayNode tags = NODES.arrayNode();
    private final ArrayNode unavailable = NODES.arrayNode();

    ApiDescription() {
        document.put("openapi", "3.1.0");
        document.putObject("info")
                .put("title", "Metodika")
                .put("version", "1")
                .put("description", "All services of the platform, through one door.");
        document.set("tags", tags);
        document.set("paths", paths);
        document.set("components", components);
        document.putArray("security").addObject().putArray("bearer");
        components.putObject(SCHEMAS);
        components
                .putObject("securitySchemes")
                .putObject("bearer")
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT");
    }

    /** Adds what a service says of itself; schemas of the same name that differ get the service's name in front. */
    void add(String service, JsonNode described) {
        tags.addObject().put("name", service);
        ObjectNode own = (ObjectNode) described.deepCopy();
        ObjectNode schemas = components.withObject("/" + SCHEMAS);
        for (String name : List.copyOf(own.at("/components/schemas").propertyNames())) {
            JsonNode present = schemas.get(name);
            if (present != null && !present.equals(own.at("/components/schemas").get(name))) {
                rename(own, name, prefix(service) + name);
            }
        }
        own.at("/components/schemas").properties().forEach(schema -> schemas.set(schema.getKey(), schema.getValue()));
        own.path("paths").properties().forEach(path -> {
            if (path.getKey().startsWith("/api/") && path.getValue() instanceof ObjectNode operations) {
                paths.set(path.getKey(), tagged(operations, service));
            }
        });
    }

    void unavailable(String service) {
        unavailable.add(service);
        document.set("x-unavailable", unavailable);
    }

    JsonNode document() {
        return document;
    }

    private static ObjectNode tagged(ObjectNode operations, String service) {
        for (String method : METHODS) {
            if (operations.get(method) instanceof ObjectNode operation) {
                operation.putArray("tags").add(service);
                if (operation.get("operationId") instanceof JsonNode id) {
                    operation.put("operationId", service + "." + id.asString());
                }
            }
        }
        return operations;
    }

    private static void rename(ObjectNode described, String from, String to) {
        ObjectNode schemas = described.withObject("/components/schemas");
        schemas.set(to, schemas.remove(from));
        refer(described, REFERENCE + from, REFERENCE + to);
    }

    private static void refer(JsonNode node, String from, String to) {
        if (node instanceof ObjectNode object
                && object.get("$ref") instanceof JsonNode reference
                && reference.asString("").equals(from)) {
            object.put("$ref", to);
        }
        node.values().forEach(child -> refer(child, from, to));
    }

    private static String prefix(String service) {
        StringBuilder prefix = new StringBuilder();
        for (String word : service.split("-", -1)) {
            prefix.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
        }
        return prefix.append('_').toString();
    }
}
