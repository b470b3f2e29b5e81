package org.metodika.diagnostics.dictionary;

import java.util.List;
import java.util.Optional;

/**
 * Словарь: a closed list of codes that criteria and deficits speak in, e.g. the four characters of difficulties (C19). A
 * published version never changes.
 *
 * @param version from 1
 */
public record Dictionary(String code, int version, Text title, List<Entry> entries) {

    public Dictionary {
        entries = List.copyOf(entries);
    }

    /** One code with its title. */
    public record Entry(String code, Text title) {}

    /** The entry with this code. */
    public Optional<Entry> entry(String entryCode) {
        return entries.stream().filter(entry -> entry.code().equals(entryCode)).findFirst();
    }

    /** All codes in their order. */
    public List<String> codes() {
        return entries.stream().map(Entry::code).toList();
    }
}
