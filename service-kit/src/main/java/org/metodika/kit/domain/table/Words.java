package org.metodika.kit.domain.table;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that people write for coded values. Codes themselves are understood too.
 *
 * @param codes code of each word, words as {@link Field#plain} makes them
 * @param shown word of each code that is offered when something else was written
 */
public record Words(Map<String, String> codes, Map<String, String> shown) {

    /** The code that a word means. */
    public Optional<String> code(String word) {
        return Optional.ofNullable(codes.get(key(word)));
    }

    /** The words that are offered, e.g. {@code первая, высшая}. */
    public String offered() {
        return String.join(", ", shown.values());
    }

    /** The word that is offered for a code; the code itself where there is none. */
    public String word(String code) {
        return shown.getOrDefault(code, code);
    }

    /** Codes in the order of their definition. */
    public Set<String> all() {
        return shown.keySet();
    }

    /** A code with its words, the one that is offered first. */
    public static Map.Entry<String, String[]> code(String code, String... words) {
        return entry(code, words);
    }

    /** Words of these codes. */
    @SafeVarargs
    public static Words of(Map.Entry<String, String[]>... entries) {
        Map<String, String> codes = new LinkedHashMap<>();
        Map<String, String> shown = new LinkedHashMap<>();
        for (Map.Entry<String, String[]> coded : entries) {
            codes.put(key(coded.getKey()), coded.getKey());
            for (String word : coded.getValue()) {
                codes.put(key(word), coded.getKey());
            }
            shown.put(coded.getKey(), coded.getValue()[0]);
        }
        return new Words(codes, shown);
    }

    /** The sign of a time zone and the dash for nothing carry sense, so they stay. */
    private static String key(String word) {
        String plain = Field.plain(word);
        String bare = word.strip();
        boolean signed = bare.chars().anyMatch(Character::isDigit) || plain.isEmpty();
        return signed
                ? bare.toLowerCase(Locale.ROOT)
                        .chars()
                        .filter(sign -> !Character.isWhitespace(sign))
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining())
                : plain;
    }
}
