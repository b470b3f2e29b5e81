package org.metodika.reporting.forms;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Makes inputs from their record types, to try templates with: since a template may only name what there is, filling in one that
 * has everything and one that has nothing proves every field of it.
 */
final class TemplateLint {

    private TemplateLint() {}

    /**
     * @param rows how many rows each list has, those within rows one; 0 leaves texts empty and truth values false as well
     * @param text of each field, behind its name
     */
    static Map<String, Object> input(Class<?> type, int rows, String text) {
        return input(type, 0, rows, text);
    }

    /** Truth values of a record say which of several cases it is: one is true, in the next row the next. */
    private static Map<String, Object> input(Class<?> type, int row, int rows, String text) {
        List<String> cases = Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getType() == boolean.class)
                .map(RecordComponent::getName)
                .toList();
        Map<String, Object> input = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getName();
            input.put(
                    name,
                    component.getType() == boolean.class
                            ? rows > 0 && cases.indexOf(name) == row % cases.size()
                            : value(component.getGenericType(), name, row, rows, text));
        }
        return input;
    }

    private static Object value(Type type, String name, int row, int rows, String text) {
        return switch (type) {
            case ParameterizedType list ->
                IntStream.range(0, rows)
                        .mapToObj(next -> value(list.getActualTypeArguments()[0], name, next, Math.min(rows, 1), text))
                        .toList();
            case Class<?> single when single == String.class -> rows == 0 ? "" : text(name, text);
            case Class<?> single when single.isRecord() -> input(single, row, rows, text);
            default -> throw new IllegalArgumentException("An input holds no " + type + ": " + name);
        };
    }

    /** What stands in the narrowest columns are numbers. */
    private static String text(String name, String text) {
        return name.equals("number") || name.toLowerCase(Locale.ROOT).endsWith("hours") ? "4711" : name + text;
    }

    /** Texts of the whole input. */
    static List<String> texts(Object value) {
        return switch (value) {
            case String text -> List.of(text);
            case Map<?, ?> fields ->
                fields.values().stream().flatMap(each -> texts(each).stream()).toList();
            case List<?> list ->
                list.stream().flatMap(each -> texts(each).stream()).toList();
            default -> List.of();
        };
    }
}
