package org.metodika.diagnostics.ids;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ответ на один пункт; which of the four is there is said by the type of the item.
 *
 * @param points points on the scale of the item, as they were ticked
 * @param options codes of what was chosen
 * @param number a number
 * @param text words
 */
public record Answer(
        String item,
        @Nullable Integer points,
        @Nullable List<String> options,
        @Nullable Double number,
        @Nullable String text) {

    public Answer {
        options = options == null ? null : List.copyOf(options);
    }

    /** Points on a scale. */
    public static Answer points(String item, int points) {
        return new Answer(item, points, null, null, null);
    }

    /** One option or several. */
    public static Answer options(String item, String... options) {
        return new Answer(item, null, List.of(options), null, null);
    }

    /** A number. */
    public static Answer number(String item, double number) {
        return new Answer(item, null, null, number, null);
    }

    /** Words. */
    public static Answer text(String item, String text) {
        return new Answer(item, null, null, null, text);
    }
}
