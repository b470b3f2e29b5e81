package org.metodika.diagnostics.instrument;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.metodika.diagnostics.dictionary.BrokenFile;
import org.metodika.diagnostics.dictionary.DataFile;
import org.metodika.diagnostics.dictionary.Dictionaries;
import org.metodika.kit.domain.Rejection.Flaw;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.Resource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The instruments that the platform brings along. They are published at the first start, each version once; what the centre publishes
 * under their codes are the next versions.
 */
public final class ShippedInstruments implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ShippedInstruments.class);

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Instruments register;
    private final List<Instrument> instruments;

    /**
     * Reads the data files.
     *
     * @throws BrokenFile where a file can't be read or what it says can't measure
     */
    public ShippedInstruments(Instruments register, Dictionaries dictionaries, List<Resource> files) {
        this.register = register;
        this.instruments = read(dictionaries, files);
    }

    static List<Instrument> read(Dictionaries dictionaries, List<Resource> files) {
        List<Instrument> all = new ArrayList<>();
        for (Resource resource : files) {
            DataFile file = new DataFile(resource);
            Instrument instrument = read(file);
            List<Flaw> flaws = InstrumentCheck.flaws(instrument, dictionaries);
            if (!flaws.isEmpty()) {
                throw file.broken(flaws.stream()
                        .map(flaw -> flaw.pointer() + " " + flaw.code() + " " + flaw.arguments())
                        .collect(Collectors.joining("; ")));
            }
            all.add(instrument);
        }
        if (all.isEmpty()) {
            throw new BrokenFile("instruments/*.json", "there is no instrument");
        }
        all.sort(Comparator.comparing(Instrument::code).thenComparing(Instrument::version));
        for (int i = 0; i < all.size(); i++) {
            boolean next = i > 0 && all.get(i).code().equals(all.get(i - 1).code());
            int expected = next ? all.get(i - 1).version() + 1 : 1;
            if (all.get(i).version() != expected) {
                throw new BrokenFile(
                        "instruments/*.json",
                        "%s v%d where v%d is next"
                                .formatted(all.get(i).code(), all.get(i).version(), expected));
            }
        }
        return List.copyOf(all);
    }

    private static Instrument read(DataFile file) {
        try (var content = file.resource().getInputStream()) {
            InstrumentJson json = JSON.readValue(content, InstrumentJson.class);
            return json.read().numbered(InstrumentJson.number(json.version(), Instrument.DRAFT));
        } catch (JacksonException e) {
            throw file.broken(e.getOriginalMessage());
        } catch (IOException e) {
            throw file.broken("can't be read: " + e.getMessage());
        }
    }

    @Override
    public void run(ApplicationArguments args) {
        for (Instrument shipped : instruments) {
            if (!register.bring(shipped).equals(shipped)) {
                LOG.warn(
                        "Instrument {} v{} was published here with another content, which stays",
                        shipped.code(),
                        shipped.version());
            }
        }
    }
}
