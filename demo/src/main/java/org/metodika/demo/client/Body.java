package org.metodika.demo.client;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a request carries. The bytes are made once: a repeated request must be the same to the byte.
 *
 * @param type its media type; null for no body at all
 */
public record Body(@Nullable String type, byte[] bytes) {

    /** Nothing. */
    public static final Body NONE = new Body(null, new byte[0]);

    /** Between the parts of a form; always the same, as a repeated request is. */
    private static final String BOUNDARY = "metodika-demo-4f1c9a";

    /** Entries of maps are written in the order of their names, which other maps don't keep from run to run. */
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /** A value as JSON. */
    public static Body json(Object value) {
        return new Body("application/json", JSON.writeValueAsBytes(value));
    }

    /** A table as a file. */
    public static Body csv(String table) {
        return new Body("text/csv;charset=utf-8", table.getBytes(StandardCharsets.UTF_8));
    }

    /** A text as a file that is sent with a form, in the field {@code file}. */
    public static Body file(String name, String text) {
        String form = """
                --%1$s\r
                Content-Disposition: form-data; name="file"; filename="%2$s"\r
                Content-Type: text/plain\r
                \r
                %3$s\r
                --%1$s--\r
                """.formatted(BOUNDARY, name, text);
        return new Body("multipart/form-data; boundary=" + BOUNDARY, form.getBytes(StandardCharsets.UTF_8));
    }

    /** A form, as sign-in takes it. */
    static Body form(Map<String, String> fields) {
        StringBuilder form = new StringBuilder();
        fields.forEach((name, value) ->
                form.append(form.isEmpty() ? "" : "&").append(name).append('=').append(Paths.encoded(value)));
        return new Body("application/x-www-form-urlencoded", form.toString().getBytes(StandardCharsets.UTF_8));
    }
}
