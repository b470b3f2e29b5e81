package org.metodika.demo.client;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses with values in them. */
final class Paths {

    private Paths() {}

    /** Puts the values, encoded, in place of the {@code {}} of a template, in their order. */
    static String fill(String template, Object... values) {
        StringBuilder path = new StringBuilder();
        int from = 0;
        for (Object value : values) {
            int gap = template.indexOf("{}", from);
            if (gap < 0) {
                throw new IllegalArgumentException("More values than gaps: " + template);
            }
            path.append(template, from, gap).append(encoded(value.toString()));
            from = gap + 2;
        }
        return path.append(template, from, template.length()).toString();
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
