package org.metodika.diagnostics.instrument;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** All instruments in all their versions, read once at the start. */
public final class Instruments {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final TreeMap<Version, Instrument> instruments = new TreeMap<>();
    private final TreeMap<Version, Dictionary> dictionaries = new TreeMap<>();

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

    private Instruments() {}

    /**
     * Reads the data files.
     *
     * @throws BrokenInstrument where a file can't be read or what it says can't measure
     */
    public static Instruments load(List<Resource> dictionaryFiles, List<Resource> instrumentFiles) {
        Instruments register = new Instruments();
        for (Resource file : dictionaryFiles) {
            Dictionary dictionary = read(file, Dictionary.class);
            if (dictionary.codes().stream().distinct().count()
                    < dictionary.codes().size()) {
                throw new BrokenInstrument(name(file), "a code is there twice: " + dictionary.codes());
            }
            Version version = new Version(dictionary.code(), dictionary.version());
            if (register.dictionaries.put(version, dictionary) != null) {
                throw new BrokenInstrument(name(file), "dictionary " + version + " is there twice");
            }
        }
        instrumentFiles.forEach(register::add);
        if (register.instruments.isEmpty()) {
            throw new BrokenInstrument("instruments/*.json", "there is no instrument");
        }
        return register;
    }

    private void add(Resource file) {
        Instrument instrument = read(file, Instrument.class);
        Version version = new Version(instrument.code(), instrument.version());
        Version wanted = new Version(instrument.dictionary(), instrument.dictionaryVersion());
        Dictionary dictionary = dictionaries.get(wanted);
        if (dictionary == null) {
            throw new BrokenInstrument(name(file), "dictionary " + wanted + " does not exist");
        }
        List<String> problems = InstrumentCheck.problems(instrument, dictionary);
        if (!problems.isEmpty()) {
            throw new BrokenInstrument(name(file), String.join("; ", problems));
        }
        if (instruments.put(version, instrument) != null) {
            throw new BrokenInstrument(name(file), "instrument " + version + " is there twice");
        }
    }

    private static <T> T read(Resource file, Class<T> type) {
        try (var content = file.getInputStream()) {
            return JSON.readValue(content, type);
        } catch (JacksonException e) {
            throw new BrokenInstrument(name(file), e.getOriginalMessage());
        } catch (IOException e) {
            throw new BrokenInstrument(name(file), "can't be read: " + e.getMessage());
        }
    }

    private static String name(Resource file) {
        String name = file.getFilename();
        return name == null ? file.getDescription() : name;
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

    /** The dictionary that an instrument speaks in. */
    public Dictionary dictionaryOf(Instrument instrument) {
        return dictionary(instrument.dictionary(), instrument.dictionaryVersion())
                .orElseThrow(() -> new IllegalStateException("Checked at the start: " + instrument.dictionary()));
    }

    /** One version of a dictionary. */
    public Optional<Dictionary> dictionary(String code, int version) {
        return Optional.ofNullable(dictionaries.get(new Version(code, version)));
    }

    /** Title of an entry of a dictionary; the code itself where it is unknown. */
    public String entryTitle(String dictionary, int version, String code, Locale locale) {
        return dictionary(dictionary, version)
                .flatMap(found -> found.entry(code))
                .map(entry -> entry.title().in(locale))
                .orElse(code);
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
