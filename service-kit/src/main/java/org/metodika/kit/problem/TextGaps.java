package org.metodika.kit.problem;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection;

/** Compares the bundles with each other and with the refusals that need them. */
final class TextGaps {

    private final Map<String, String> russian = Bundles.raw("");
    private final Map<String, String> english = Bundles.raw("_en");
    private final List<String> found = new ArrayList<>();

    private TextGaps() {}

    static List<String> find(Collection<Class<? extends Rejection>> refusals) {
        TextGaps gaps = new TextGaps();
        refusals.stream().flatMap(TextGaps::concrete).distinct().forEach(gaps::texts);
        gaps.languages();
        gaps.patterns();
        return List.copyOf(gaps.found);
    }

    private static Stream<Class<?>> concrete(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(TextGaps::concrete) : Stream.of(type);
    }

    private void texts(Class<?> refusal) {
        String code = Rejection.CodeOf.name(refusal.getSimpleName());
        int arguments = refusal.isRecord() ? refusal.getRecordComponents().length : 0;
        for (String part : List.of("title", "detail")) {
            String key = "problem." + code + "." + part;
            text(key, "ru", russian.get(key), part.equals("title") ? 0 : arguments);
            text(key, "en", english.get(key), part.equals("title") ? 0 : arguments);
        }
    }

    private void text(String key, String language, @Nullable String pattern, int arguments) {
        if (pattern == null || pattern.isBlank()) {
            found.add(key + ": no text in " + language);
            return;
        }
        int used = placeholders(pattern);
        if (used > arguments) {
            found.add(key + ": asks in " + language + " for {" + (used - 1) + "}, but the refusal has " + arguments
                    + " components");
        }
    }

    private void languages() {
        Set<String> keys = new TreeSet<>(russian.keySet());
        keys.addAll(english.keySet());
        for (String key : keys) {
            // A status is a number in every language.
            if (!key.endsWith(".status") && russian.containsKey(key) != english.containsKey(key)) {
                String missing = key + ": no text in " + (russian.containsKey(key) ? "en" : "ru");
                if (!found.contains(missing)) {
                    found.add(missing);
                }
            }
        }
    }

    private void patterns() {
        russian.forEach((key, pattern) -> readable(key, "ru", pattern));
        english.forEach((key, pattern) -> readable(key, "en", pattern));
    }

    private void readable(String key, String language, String pattern) {
        if (placeholders(pattern) < 0) {
            found.add(key + ": not a message pattern in " + language);
        }
    }

    private static int placeholders(String pattern) {
        try {
            return new MessageFormat(pattern).getFormatsByArgumentIndex().length;
        } catch (IllegalArgumentException unreadable) {
            return -1;
        }
    }
}
