package org.metodika.contracts;

import java.util.Locale;

/**
 * One kind of message on a topic: its stable name on the wire, its Java record and the topic that carries it. The name
 * never depends on the Java class, so that classes can be renamed.
 *
 * @param name CloudEvents {@code type}, e.g. {@code org.metodika.program.approved.v1}
 * @param data record that the JSON value maps to
 * @param topic where it is published
 */
public record MessageType<T extends Record>(String name, Class<T> data, Topic topic) {

    /** Where the JSON Schema of this type lies on the classpath; the last part of {@code dataschema}. */
    public String schemaPath() {
        return "schemas/" + shortName() + ".json";
    }

    /** The name without the platform's prefix, e.g. {@code program.approved.v1}. */
    public String shortName() {
        return name.substring("org.metodika.".length()).toLowerCase(Locale.ROOT);
    }
}
