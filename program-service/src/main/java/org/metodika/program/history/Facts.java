package org.metodika.program.history;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What an event says in numbers, dates and codes, whatever its type: ids and whose program it is are left out, of a list only
 * the length is kept.
 */
final class Facts {

    /** An event with more says the rest in the program itself. */
    private static final int MOST = 30;

    private static final int LONGEST = 100;
    private static final Set<String> KNOWN_ALREADY =
            Set.of("programId", "teamProgramId", "schoolId", "teacherId", "by");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern FIELD = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,49}");

    private final Map<String, Object> found = new LinkedHashMap<>();

    private Facts() {}

    static Map<String, Object> of(JsonNode event) {
        Facts facts = new Facts();
        facts.collect("", event);
        return facts.found;
    }

    /** Who caused the event. */
    static @Nullable UUID by(JsonNode event) {
        return Optional.of(event.path("by"))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .filter(text -> ID.matcher(text).matches())
                .map(UUID::fromString)
                .orElse(null);
    }

    private void collect(String within, JsonNode object) {
        object.properties().forEach(field -> {
            String name = within.isEmpty() ? field.getKey() : within + capital(field.getKey());
            if (FIELD.matcher(name).matches() && !KNOWN_ALREADY.contains(name) && found.size() < MOST) {
                fact(name, field.getValue(), within.isEmpty());
            }
        });
    }

    private void fact(String name, JsonNode value, boolean atTheTop) {
        if (value.isArray()) {
            found.put(name, value.size());
        } else if (value.isIntegralNumber()) {
            found.put(name, value.asLong());
        } else if (value.isNumber()) {
            found.put(name, value.asDouble());
        } else if (value.isBoolean()) {
            found.put(name, value.asBoolean());
        } else if (value.isString() && isCode(value.asString())) {
            found.put(name, value.asString());
        } else if (value.isObject() && atTheTop) {
            collect(name, value);
        }
    }

    private static boolean isCode(String text) {
        return text.length() <= LONGEST && !ID.matcher(text).matches();
    }

    private static String capital(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
