package org.metodika.reporting.wordform;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The fields that a type of document offers, by their paths: {@code teacher.full} is a text, {@code items.content} a text of
 * each row of the list {@code items}.
 */
public final class Fields {

    /** Texts by their path, each with the path of the innermost list around it; empty for none. */
    private final Map<String, String> texts;

    private Fields(Map<String, String> texts) {
        this.texts = texts;
    }

    /** What the register says of a document, beside every input. */
    private static final List<String> REGISTERED =
            List.of("registered.hash", "registered.number", "registered.on", "registered.schoolYear");

    /** Those of an input. */
    public static Fields of(Class<? extends Record> input) {
        Map<String, String> texts = new TreeMap<>();
        REGISTERED.forEach(path -> texts.put(path, ""));
        collect(input, "", "", texts);
        return new Fields(texts);
    }

    private static void collect(Class<?> type, String path, String list, Map<String, String> texts) {
        for (RecordComponent component : type.getRecordComponents()) {
            String name = path.isEmpty() ? component.getName() : path + "." + component.getName();
            Type of = component.getGenericType();
            if (of instanceof ParameterizedType many && many.getActualTypeArguments()[0] instanceof Class<?> row) {
                if (row.isRecord()) {
                    collect(row, name, name, texts);
                } else {
                    texts.put(name, name);
                }
            } else if (of instanceof Class<?> single && single.isRecord()) {
                collect(single, name, list, texts);
            } else if (of == String.class) {
                texts.put(name, list);
            }
        }
    }

    /** All paths, in their order. */
    public List<String> paths() {
        return List.copyOf(texts.keySet());
    }

    boolean has(String path) {
        return texts.containsKey(path);
    }

    /** The innermost list that one of these fields stands in; empty where none does. */
    String listOf(Collection<String> paths) {
        Set<String> lists =
                paths.stream().map(path -> texts.getOrDefault(path, "")).collect(Collectors.toSet());
        return lists.stream().max(Comparator.comparingInt(String::length)).orElse("");
    }

    /** Follows a path; a list on the way gives the texts of all its rows. */
    static String text(@Nullable Object value, String path) {
        if (value instanceof List<?> rows) {
            return rows.stream()
                    .map(row -> text(row, path))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(", "));
        }
        if (path.isEmpty()) {
            return value instanceof String text ? text : "";
        }
        int dot = path.indexOf('.');
        String first = dot < 0 ? path : path.substring(0, dot);
        String rest = dot < 0 ? "" : path.substring(dot + 1);
        return value instanceof Map<?, ?> fields ? text(fields.get(first), rest) : "";
    }
}
