package org.metodika.diagnostics.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.dictionary.Dictionaries;
import org.metodika.diagnostics.mapping.Mapping.Side;

/**
 * Looks at entries through another dictionary. A mapping is read both ways: where only the other dictionary is mapped, broader and
 * narrower change places. Remembers the mappings, so it is for one request.
 */
public final class Lens {

    private final @Nullable String wanted;
    private final Mappings mappings;
    private final Dictionaries dictionaries;
    private final Locale locale;
    private final Map<Side, Optional<View>> views = new HashMap<>();

    Lens(@Nullable String wanted, Mappings mappings, Dictionaries dictionaries, Locale locale) {
        this.wanted = wanted;
        this.mappings = mappings;
        this.dictionaries = dictionaries;
        this.locale = locale;
    }

    /**
     * What an entry is by another dictionary.
     *
     * @param mappingVersion version of the mapping; absent where it is the same dictionary
     * @param entries may be none
     */
    public record Seen(
            String dictionary,
            int dictionaryVersion,
            @Nullable Integer mappingVersion,
            List<SeenEntry> entries) {}

    /**
     * An entry that corresponds.
     *
     * @param relation what it is to the entry that is looked at
     */
    public record SeenEntry(String code, String title, Relation relation) {}

    /** One mapping as it is seen from one side. */
    private record View(Side other, int mappingVersion, Map<String, List<Corresponding>> entries) {}

    private record Corresponding(String code, Relation relation) {}

    /** What this entry is by the dictionary wanted; null where none is wanted or no mapping leads there. */
    public @Nullable Seen of(String dictionary, int version, String code) {
        if (wanted == null) {
            return null;
        }
        Side side = new Side(dictionary, version);
        if (wanted.equals(dictionary)) {
            return new Seen(dictionary, version, null, List.of(seen(side, new Corresponding(code, Relation.EXACT))));
        }
        return views.computeIfAbsent(side, here -> view(here, wanted))
                .map(view -> new Seen(
                        view.other().dictionary(),
                        view.other().version(),
                        view.mappingVersion(),
                        view.entries().getOrDefault(code, List.of()).stream()
                                .map(entry -> seen(view.other(), entry))
                                .toList()))
                .orElse(null);
    }

    private SeenEntry seen(Side side, Corresponding entry) {
        return new SeenEntry(
                entry.code(),
                dictionaries.entryTitle(side.dictionary(), side.version(), entry.code(), locale),
                entry.relation());
    }

    private Optional<View> view(Side side, String to) {
        return mappings.newest(side, to)
                .map(mapping -> {
                    Map<String, List<Corresponding>> entries = new HashMap<>();
                    mapping.pairs()
                            .forEach(pair -> entries.computeIfAbsent(pair.from(), code -> new ArrayList<>())
                                    .add(new Corresponding(pair.to(), pair.relation())));
                    return new View(mapping.to(), mapping.version(), entries);
                })
                .or(() -> mappings.newestOnto(to, side).map(mapping -> {
                    Map<String, List<Corresponding>> entries = new HashMap<>();
                    mapping.pairs()
                            .forEach(pair -> entries.computeIfAbsent(pair.to(), code -> new ArrayList<>())
                                    .add(new Corresponding(
                                            pair.from(), pair.relation().seenFromThere())));
                    return new View(mapping.from(), mapping.version(), entries);
                }));
    }
}
