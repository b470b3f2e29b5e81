package org.metodika.diagnostics.dictionary;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.Resource;

/** All dictionaries in all their versions, read once at the start. */
public final class Dictionaries {

    private final Map<String, TreeMap<Integer, Dictionary>> dictionaries = new TreeMap<>();

    private Dictionaries() {}

    /**
     * Reads the data files.
     *
     * @throws BrokenFile where a file can't be read or says a thing twice
     */
    public static Dictionaries load(List<Resource> files) {
        Dictionaries register = new Dictionaries();
        files.stream().map(DataFile::new).forEach(register::add);
        return register;
    }

    private void add(DataFile file) {
        Dictionary dictionary = file.read(Dictionary.class);
        List<String> codes = dictionary.codes();
        if (codes.stream().distinct().count() < codes.size()) {
            throw file.broken("a code is there twice: " + codes);
        }
        if (dictionaries
                        .computeIfAbsent(dictionary.code(), code -> new TreeMap<>())
                        .putIfAbsent(dictionary.version(), dictionary)
                != null) {
            throw file.broken("dictionary %s v%d is there twice".formatted(dictionary.code(), dictionary.version()));
        }
    }

    /** One version of a dictionary. */
    public Optional<Dictionary> find(String code, int version) {
        return Optional.ofNullable(dictionaries.get(code)).map(versions -> versions.get(version));
    }

    /** The newest version of this dictionary. */
    public Optional<Dictionary> newest(String code) {
        return Optional.ofNullable(dictionaries.get(code))
                .map(versions -> versions.lastEntry().getValue());
    }

    /** Title of an entry of a dictionary; the code itself where it is unknown. */
    public String entryTitle(String dictionary, int version, String code, Locale locale) {
        return find(dictionary, version)
                .flatMap(found -> found.entry(code))
                .map(entry -> entry.title().in(locale))
                .orElse(code);
    }
}
