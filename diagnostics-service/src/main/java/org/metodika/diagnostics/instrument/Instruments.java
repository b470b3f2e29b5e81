package org.metodika.diagnostics.instrument;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.metodika.diagnostics.dictionary.BrokenFile;
import org.metodika.diagnostics.dictionary.DataFile;
import org.metodika.diagnostics.dictionary.Dictionaries;
import org.metodika.diagnostics.dictionary.Dictionary;
import org.springframework.core.io.Resource;

/** All instruments in all their versions, read once at the start. */
public final class Instruments {

    private final TreeMap<Version, Instrument> instruments = new TreeMap<>();
    private final Dictionaries dictionaries;

    private record Version(String code, int number) implements Comparable<Version> {
        private static final Comparator<Version> ORDER =
                Comparator.comparing(Version::code).thenComparing(Version::number);

        @Override
        public int compareTo(Version other) {
            return ORDER.compare(this, other);
        }

        @Override
        public String toString() {
            return code + " v" + number;
        }
    }

    private Instruments(Dictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    /**
     * Reads the data files.
     *
     * @throws BrokenFile where a file can't be read or what it says can't measure
     */
    public static Instruments load(Dictionaries dictionaries, List<Resource> files) {
        Instruments register = new Instruments(dictionaries);
        files.stream().map(DataFile::new).forEach(register::add);
        if (register.instruments.isEmpty()) {
            throw new BrokenFile("instruments/*.json", "there is no instrument");
        }
        return register;
    }

    private void add(DataFile file) {
        Instrument instrument = file.read(Instrument.class);
        Version wanted = new Version(instrument.dictionary(), instrument.dictionaryVersion());
        Dictionary dictionary = dictionaries
                .find(wanted.code(), wanted.number())
                .orElseThrow(() -> file.broken("dictionary " + wanted + " does not exist"));
        List<String> problems = InstrumentCheck.problems(instrument, dictionary);
        if (!problems.isEmpty()) {
            throw file.broken(String.join("; ", problems));
        }
        Version version = new Version(instrument.code(), instrument.version());
        if (instruments.put(version, instrument) != null) {
            throw file.broken("instrument " + version + " is there twice");
        }
    }

    /** The newest version of every instrument, by code. */
    public List<Instrument> newest() {
        return instruments.values().stream()
                .filter(instrument -> versionsOf(instrument.code()).getLast() == instrument.version())
                .toList();
    }

    /** The newest version of this instrument. */
    public Optional<Instrument> newest(String code) {
        return newest().stream()
                .filter(instrument -> instrument.code().equals(code))
                .findFirst();
    }

    /** One version of an instrument. */
    public Optional<Instrument> find(String code, int version) {
        return Optional.ofNullable(instruments.get(new Version(code, version)));
    }

    /** The versions of this instrument, oldest first. */
    public List<Integer> versionsOf(String code) {
        return instruments.keySet().stream()
                .filter(version -> version.code().equals(code))
                .map(Version::number)
                .toList();
    }

    /** Title of a level that criteria of this dictionary are measured by; the code itself where it is unknown. */
    public String levelTitle(String dictionary, int version, String level, Locale locale) {
        return instruments.descendingMap().values().stream()
                .filter(instrument ->
                        instrument.dictionary().equals(dictionary) && instrument.dictionaryVersion() == version)
                .flatMap(instrument -> instrument.level(level).stream())
                .map(found -> found.title().in(locale))
                .findFirst()
                .orElse(level);
    }
}
