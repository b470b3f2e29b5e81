package org.metodika.diagnostics.dictionary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.dictionary.Dictionary.Entry;

/**
 * A version of a dictionary as it is shown, in one language.
 *
 * @param newestVersion number of the newest version, which may be this one
 * @param totalEntries how many entries the version has, shown here or not
 * @param entries the whole tree from its top; or the entries below one; or those that were found
 */
record DictionaryTree(
        String code,
        int version,
        int newestVersion,
        String title,
        LocalDate validFrom,
        int totalEntries,
        List<EntryView> entries) {

    /**
     * An entry.
     *
     * @param children how many entries stand directly below it
     * @param entries those below it; only in the whole tree
     * @param path those above it, from the top; only for what was found
     */
    record EntryView(
            String code,
            String title,
            @Nullable EntryKind kind,
            @Nullable String parent,
            int children,
            @Nullable List<EntryView> entries,
            @Nullable List<PathStep> path) {}

    /** An entry above another. */
    record PathStep(String code, String title) {}

    /** Makes views of one version in one language. */
    static final class Branches {

        /** So many entries are shown of those that were found. */
        private static final int MOST_FOUND = 50;

        private static final String TOP = "";

        private final Dictionary dictionary;
        private final Locale locale;
        private final Map<String, Entry> byCode = new LinkedHashMap<>();
        private final Map<String, List<Entry>> below = new LinkedHashMap<>();

        Branches(Dictionary dictionary, Locale locale) {
            this.dictionary = dictionary;
            this.locale = locale;
            for (Entry entry : dictionary.entries()) {
                byCode.put(entry.code(), entry);
                String parent = entry.parent();
                below.computeIfAbsent(parent == null ? TOP : parent, code -> new ArrayList<>())
                        .add(entry);
            }
        }

        DictionaryTree view(int newestVersion, List<EntryView> entries) {
            return new DictionaryTree(
                    dictionary.code(),
                    dictionary.version(),
                    newestVersion,
                    dictionary.title().in(locale),
                    dictionary.validFrom(),
                    dictionary.entries().size(),
                    entries);
        }

        List<EntryView> whole() {
            return branch(TOP);
        }

        private List<EntryView> branch(String parent) {
            return below(parent).stream()
                    .map(entry -> view(entry, branch(entry.code()), null))
                    .toList();
        }

        /** The entries directly below one; empty where there is no such entry. */
        Optional<List<EntryView>> childrenOf(String parent) {
            return byCode.containsKey(parent)
                    ? Optional.of(below(parent).stream()
                            .map(entry -> view(entry, null, null))
                            .toList())
                    : Optional.empty();
        }

        /** The first entries in whose code or title this text stands, without regard to case and the letter ё. */
        List<EntryView> found(String text) {
            String wanted = plain(text.strip());
            return dictionary.entries().stream()
                    .filter(entry -> plain(entry.code()).contains(wanted)
                            || plain(entry.title().in(locale)).contains(wanted))
                    .limit(MOST_FOUND)
                    .map(entry -> view(entry, null, path(entry)))
                    .toList();
        }

        private List<PathStep> path(Entry entry) {
            List<PathStep> path = new ArrayList<>();
            for (Entry above = above(entry); above != null; above = above(above)) {
                path.addFirst(new PathStep(above.code(), above.title().in(locale)));
            }
            return path;
        }

        private @Nullable Entry above(Entry entry) {
            String parent = entry.parent();
            return parent == null ? null : byCode.get(parent);
        }

        private List<Entry> below(String parent) {
            return below.getOrDefault(parent, List.of());
        }

        private EntryView view(Entry entry, @Nullable List<EntryView> entries, @Nullable List<PathStep> path) {
            return new EntryView(
                    entry.code(),
                    entry.title().in(locale),
                    entry.kind(),
                    entry.parent(),
                    below(entry.code()).size(),
                    entries,
                    path);
        }

        private static String plain(String text) {
            return text.toLowerCase(Locale.ROOT).replace('ё', 'е');
        }
    }
}
