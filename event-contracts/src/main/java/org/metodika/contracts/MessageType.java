package org.metodika.contracts;

import java.util.regex.Pattern;

/**
 * One kind of message on a topic: its stable name on the wire, its Java record and the topic that carries it. The name
 * never depends on the Java class, so that classes can be renamed.
 *
 * <p>On the wire the data is a JSON object with one member per record component, in UTF-8: ids as UUID strings, days as
 * {@code 2026-09-01}, lists never absent. A component that is {@code @Nullable} and null is left out, never written as
 * {@code null}.
 *
 * @param name CloudEvents {@code type}, e.g. {@code org.metodika.program.approved.v1}
 * @param data record that the JSON value maps to
 * @param topic where it is published
 */
public record MessageType<T extends Record>(String name, Class<T> data, Topic topic) {

    private static final String PREFIX = "org.metodika.";

    private static final Pattern NAME =
            Pattern.compile("org\\.metodika\\.[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*\\.v[1-9][0-9]*");

    public MessageType {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not org.metodika.<aggregate>.<what-happened>.v<version>: " + name);
        }
    }

    /** CloudEvents {@code dataschema}: the {@code $id} of the JSON Schema of this type. */
    public String dataSchema() {
        return "urn:metodika:schema:" + shortName();
    }

    /** Where the JSON Schema of this type lies on the classpath. */
    public String schemaPath() {
        return "schemas/" + shortName() + ".json";
    }

    /** The name without the platform's prefix, e.g. {@code program.approved.v1}. */
    public String shortName() {
        return name.substring(PREFIX.length());
    }
}
