package org.metodika.diagnostics.dictionary;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.publication.Numbered;

/**
 * Словарь затруднений: the codes that criteria and deficits speak in, e.g. the four characters of difficulties (C19) or the labour
 * functions of the professional standard (D03). It is a tree; a published version never changes, so that an old diagnosis keeps its
 * words.
 *
 * @param version from 1
 * @param validFrom day from which this version is in force
 * @param entries in the order of the file they came in
 */
public record Dictionary(String code, int version, Text title, LocalDate validFrom, List<Entry> entries)
        implements Numbered {

    public Dictionary {
        entries = List.copyOf(entries);
    }

    /**
     * One code with its title.
     *
     * @param parent code of the entry above; null at the top
     */
    public record Entry(
            String code,
            Text title,
            @Nullable String parent,
            @Nullable EntryKind kind) {}

    /** The entry with this code. */
    public Optional<Entry> entry(String entryCode) {
        return entries.stream().filter(entry -> entry.code().equals(entryCode)).findFirst();
    }

    /** All codes in their order. */
    public List<String> codes() {
        return entries.stream().map(Entry::code).toList();
    }

    /** How many levels the tree has; 1 for a plain list. */
    public int levels() {
        Map<String, String> parents = new HashMap<>();
        for (Entry entry : entries) {
            if (entry.parent() != null) {
                parents.put(entry.code(), entry.parent());
            }
        }
        int most = 0;
        for (Entry entry : entries) {
            int level = 1;
            for (String above = entry.parent(); above != null; above = parents.get(above)) {
                level++;
            }
            most = Math.max(most, level);
        }
        return most;
    }
}
