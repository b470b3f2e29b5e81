package org.metodika.reporting.wordform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of a list, each as an input in which that list has one row; lists around it likewise. */
final class Rows {

    private Rows() {}

    /** @param path of the list, e.g. {@code groups.tasks} */
    static List<Map<String, Object>> of(Map<String, Object> input, String path) {
        List<Map<String, Object>> rows = new ArrayList<>();
        int dot = path.indexOf('.');
        String first = dot < 0 ? path : path.substring(0, dot);
        String rest = dot < 0 ? "" : path.substring(dot + 1);
        @Nullable Object value = input.get(first);
        List<?> each = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
        for (Object one : each) {
            if (rest.isEmpty() || !(one instanceof Map<?, ?> inner)) {
                rows.add(with(input, first, one));
            } else {
                for (Map<String, Object> narrowed : of(texted(inner), rest)) {
                    rows.add(with(input, first, narrowed));
                }
            }
        }
        return rows;
    }

    private static Map<String, Object> with(Map<String, Object> input, String name, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(input);
        changed.put(name, value);
        return changed;
    }

    private static Map<String, Object> texted(Map<?, ?> map) {
        Map<String, Object> texted = new LinkedHashMap<>();
        map.forEach((name, value) -> {
            if (value != null) {
                texted.put(String.valueOf(name), value);
            }
        });
        return texted;
    }
}
